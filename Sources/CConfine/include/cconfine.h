#ifndef GATEPOST_CCONFINE_H
#define GATEPOST_CCONFINE_H

#include <stdint.h>

struct cconfine_report {
    int32_t limits;   // 1 when every resource limit was set
    int32_t landlock; // the Landlock version in force, 0 where the kernel has none
    int32_t filter;   // 1 when the system call filter holds
};

// Shuts the calling process in, for good: no files, no network, no new processes, no new code, bounded memory and time.
// Call it with one thread running: Landlock holds only for the thread that asks and those it starts afterwards.
// Returns 0, or -1 when what must hold does not, and then the process must end.
int cconfine_enter(uint64_t memory, uint32_t processor_seconds, struct cconfine_report *report);

// Tries what must not work, for the test that sees it fail. Returns 0 when it worked, else the system's error number.
int cconfine_try_open(const char *path, int folder);
int cconfine_try_connect(void);
int cconfine_try_fork(void);
int cconfine_try_execute(void);
int cconfine_try_code(void);
int cconfine_try_signal(void);

#endif
