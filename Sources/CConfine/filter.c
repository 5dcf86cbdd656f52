#define _GNU_SOURCE
#include "filter.h"
#include <sched.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>

// What is not named here is refused with EPERM. So there is no opening, no socket, no other program and no process, and memory
// can never be both written and run.
int cconfine_filter(void) {
    struct sock_filter program[] = {
        FILTER_BEGINS,
        // the two pipes, which are all that is open
        ALLOW(read), ALLOW(write), ALLOW(close),
        // memory, never runnable
        ALLOW_WITHOUT(mmap, 2, PROT_EXEC), ALLOW_WITHOUT(mprotect, 2, PROT_EXEC),
        ALLOW(munmap), ALLOW(mremap), ALLOW(madvise), ALLOW(brk),
        // threads of this process, no other process; clone3 hides its flags in memory, and the C library falls back to clone
        ALLOW(futex), ALLOW(set_robust_list), ALLOW(rseq), ALLOW(sched_yield), ALLOW(sched_getaffinity), ALLOW(gettid), ALLOW(getpid),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 4), LOAD_ARGUMENT(0),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0), ANSWER(DENIED), ANSWER(SECCOMP_RET_ALLOW),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1), ANSWER(SECCOMP_RET_ERRNO | ENOSYS),
        ALLOW_ONLY(prctl, 0, PR_SET_NAME),
        // time, chance and an alarm clock
        ALLOW(clock_gettime), ALLOW(clock_nanosleep), ALLOW(nanosleep), ALLOW(gettimeofday), ALLOW(setitimer), ALLOW(getrandom),
        ALLOW(getrusage), ALLOW(sysinfo),
        // ending, well or badly
        ALLOW(rt_sigaction), ALLOW(rt_sigprocmask), ALLOW(rt_sigreturn), ALLOW(sigaltstack), ALLOW(restart_syscall),
        ALLOW_ONLY(tgkill, 0, (uint32_t) getpid()), ALLOW(exit), ALLOW(exit_group),
        ANSWER(DENIED),
    };
    return FILTER_HOLDS(program) == 0 ? 0 : -1;
}
