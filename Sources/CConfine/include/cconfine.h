#ifndef GATEPOST_CCONFINE_H
#define GATEPOST_CCONFINE_H

#include <stdint.h>
#include <sys/types.h>

struct cconfine_report {
    int32_t limits;   // 1 when every resource limit was set
    int32_t landlock; // the Landlock version in force, 0 where the kernel has none
    int32_t filter;   // 1 when the system call filter holds
};

// Shuts the calling process in, for good: no files, no network, no new processes, no new code, bounded memory and time.
// Call it with one thread running: Landlock holds only for the thread that asks and those it starts afterwards.
// Returns 0, or -1 when what must hold does not, and then the process must end.
int cconfine_enter(uint64_t memory, uint32_t processor_seconds, struct cconfine_report *report);

// Shuts in a process that runs programs of others (ffmpeg, poppler, qpdf) on files from anybody, and so cannot be shut in as
// tightly: it and all it starts may read what is in `readable`, run what is in `runnable`, and write no file that has a name.
// Both lists end with NULL; what is not there is left out. Without Landlock in the report nothing may be run at all.
int cconfine_enter_launcher(const char *const *readable, const char *const *runnable, struct cconfine_report *report);

// A file that exists in memory only, has no name, and can never be run. Returns its descriptor, or -1.
int cconfine_memory_file(const char *name);
// From now on nobody can change it.
int cconfine_seal(int file);

// A program to run once, and what it is given.
struct cconfine_tool {
    char *const *arguments;      // the first is its path; ends with NULL
    int input;                   // it finds this as descriptor 3
    int output;                  // and this as its standard output
    int notes;                   // and this as its standard error; its standard input is empty
    uint64_t memory;             // bytes of writable memory
    uint64_t file_bytes;         // bytes that it may write
    uint32_t processor_seconds;
    int32_t attempt;             // not 0: try this forbidden thing instead, and end with the system's error number
};
// Starts it, shut in further: no process, no connection, no code made at run time. Returns its number, or -1.
pid_t cconfine_start(const struct cconfine_tool *tool);

// Tries what must not work, for the test that sees it fail. Returns 0 when it worked, else the system's error number.
int cconfine_try_open(const char *path, int folder);
int cconfine_try_connect(void);
int cconfine_try_fork(void);
int cconfine_try_execute(void);
int cconfine_try_code(void);
int cconfine_try_signal(void);
int cconfine_try_write(const char *path);

#endif
