#define _GNU_SOURCE
#include "cconfine.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int cconfine_filter_launcher(void);
int cconfine_filter_tool(void);

// The kernel's structures and names as of Landlock version 6; Debian 12's header knows only the first.
struct ruleset { uint64_t files, network, scope; };
struct beneath { uint64_t allowed; int32_t parent; } __attribute__((packed));
enum { EXECUTE = 1 << 0, READ_FILE = 1 << 2, READ_FOLDER = 1 << 3 };

static int allow(int rules, const char *path, uint64_t rights) {
    int place = open(path, O_PATH | O_CLOEXEC);
    if (place < 0) return 0;  // what is not installed needs no right
    struct stat facts;
    struct beneath rule = { .allowed = rights, .parent = place };
    if (fstat(place, &facts) == 0 && !S_ISDIR(facts.st_mode)) rule.allowed &= ~(uint64_t) READ_FOLDER;
    int failed = (int) syscall(SYS_landlock_add_rule, rules, 1, &rule, 0);
    close(place);
    return failed;
}

static int32_t set_landlock(const char *const *readable, const char *const *runnable) {
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, 1);
    if (version < 1) return 0;
    struct ruleset rules = { .files = (1 << 13) - 1 };
    size_t size = 8;
    if (version >= 2) rules.files |= 1 << 13;
    if (version >= 3) rules.files |= 1 << 14;
    if (version >= 4) { rules.network = 3; size = 16; }
    if (version >= 5) rules.files |= 1 << 15;
    if (version >= 6) { rules.scope = 1; size = 24; }  // abstract sockets; this process has to end its own children
    int descriptor = (int) syscall(SYS_landlock_create_ruleset, &rules, size, 0);
    if (descriptor < 0) return 0;
    int failed = 0;
    for (; *readable; readable++) failed |= allow(descriptor, *readable, READ_FILE | READ_FOLDER);
    for (; *runnable; runnable++) failed |= allow(descriptor, *runnable, READ_FILE | EXECUTE);
    failed |= (int) syscall(SYS_landlock_restrict_self, descriptor, 0);
    close(descriptor);
    return failed ? 0 : (int32_t) version;
}

int cconfine_enter_launcher(const char *const *readable, const char *const *runnable, struct cconfine_report *report) {
    *report = (struct cconfine_report) { 0 };
    signal(SIGPIPE, SIG_DFL);
    syscall(SYS_close_range, 3, ~0U, 0);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) || prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0)) return -1;
    report->landlock = set_landlock(readable, runnable);
    struct rlimit none = { 0, 0 };
    if (setrlimit(RLIMIT_CORE, &none)) return -1;
    report->limits = 1;
    if (cconfine_filter_launcher()) return -1;
    report->filter = 1;
    return 0;
}

int cconfine_memory_file(const char *name) {
    // 8 is MFD_NOEXEC_SEAL, which kernels before 6.3 do not know. Without the bit in its mode it cannot be run there either.
    int file = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING | 8);
    if (file < 0) file = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (file >= 0 && fchmod(file, 0600)) { close(file); return -1; }
    return file;
}

int cconfine_seal(int file) { return fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL); }

static int limit(int what, rlim_t value) {
    struct rlimit limit = { value, value };
    return setrlimit(what, &limit);
}

static int try(int attempt) {
    switch (attempt) {
        case 1: return cconfine_try_open("/etc/hostname", 0);
        case 2: return cconfine_try_open("/tmp", 1);
        case 3: return cconfine_try_connect();
        case 4: return cconfine_try_fork();
        case 5: return cconfine_try_execute();
        case 6: return cconfine_try_code();
        case 7: return cconfine_try_signal();
        case 8: return cconfine_try_write("/dev/shm/gatepost-rehearsal");
        default: return 0;
    }
}

static void become(const struct cconfine_tool *tool, pid_t launcher) {
    // Out of the way of the numbers that they are to have.
    int input = fcntl(tool->input, F_DUPFD, 10), output = fcntl(tool->output, F_DUPFD, 10), notes = fcntl(tool->notes, F_DUPFD, 10);
    int nothing = open("/dev/null", O_RDONLY);
    if (input < 0 || output < 0 || notes < 0 || nothing < 0) _exit(126);
    if (dup2(nothing, 0) < 0 || dup2(output, 1) < 0 || dup2(notes, 2) < 0 || dup2(input, 3) < 0) _exit(126);
    syscall(SYS_close_range, 4, ~0U, 0);
    if (prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0) || getppid() != launcher) _exit(126);
    if (limit(RLIMIT_DATA, tool->memory) || limit(RLIMIT_AS, tool->memory * 2) || limit(RLIMIT_FSIZE, tool->file_bytes)
        || limit(RLIMIT_CPU, tool->processor_seconds) || limit(RLIMIT_NOFILE, 64)) _exit(126);
    char *const environment[] = { "LANG=C.UTF-8", "HOME=/nonexistent", "SOURCE_DATE_EPOCH=0", NULL };
    if (cconfine_filter_tool()) _exit(126);
    if (tool->attempt) _exit(try(tool->attempt));
    execve(tool->arguments[0], tool->arguments, environment);
    _exit(127);
}

pid_t cconfine_start(const struct cconfine_tool *tool) {
    pid_t launcher = getpid(), child = fork();
    if (child == 0) become(tool, launcher);
    return child;
}
