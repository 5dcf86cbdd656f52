#define _GNU_SOURCE
#include "cconfine.h"
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

int cconfine_filter(void);

static int limit(int what, rlim_t value) {
    struct rlimit limit = { value, value };
    return setrlimit(what, &limit);
}

// Processes are left to the filter: RLIMIT_NPROC counts a user's threads over the whole machine, and libvips needs a few.
static int set_limits(uint64_t memory, uint32_t processor_seconds) {
    return limit(RLIMIT_CORE, 0) || limit(RLIMIT_FSIZE, 0) || limit(RLIMIT_NOFILE, 3) || limit(RLIMIT_DATA, memory)
        || limit(RLIMIT_AS, memory * 4) || limit(RLIMIT_CPU, processor_seconds);
}

// The kernel's structure as of version 6; older kernels take its beginning. Debian 12's header knows only the first field.
struct ruleset { uint64_t files, network, scope; };

// Forbids everything the kernel can forbid, by having no rule that allows anything.
static int32_t set_landlock(void) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, 1);
    if (version < 1) return 0;
    struct ruleset rules = { .files = (1 << 13) - 1 };
    size_t size = 8;
    if (version >= 2) rules.files |= 1 << 13;  // moving between folders
    if (version >= 3) rules.files |= 1 << 14;  // truncating
    if (version >= 4) { rules.network = 3; size = 16; }  // binding and connecting
    if (version >= 5) rules.files |= 1 << 15;  // device control
    if (version >= 6) { rules.scope = 3; size = 24; }  // abstract sockets and signals
    int descriptor = (int) syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    if (descriptor < 0) return 0;
    int failed = (int) syscall(SYS_landlock_restrict_self, descriptor, 0);
    close(descriptor);
    return failed ? 0 : (int32_t) version;
}

int cconfine_enter(uint64_t memory, uint32_t processor_seconds, struct cconfine_report *report) {
    *report = (struct cconfine_report) { 0 };
    signal(SIGPIPE, SIG_DFL);
    syscall(SYS_close_range, 3, ~0U, 0);  // an old kernel without it: the parent opens everything close-on-exec anyway
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)) return -1;
    report->landlock = set_landlock();
    if (set_limits(memory, processor_seconds)) return -1;
    report->limits = 1;
    if (cconfine_filter()) return -1;
    report->filter = 1;
    return 0;
}
