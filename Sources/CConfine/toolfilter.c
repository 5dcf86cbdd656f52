#define _GNU_SOURCE
#include "filter.h"
#include <sched.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/prctl.h>

// An old call of x86 that newer machines no longer have.
#if defined(__x86_64__)
#define ALLOW_OLD(call) ALLOW(call),
#else
#define ALLOW_OLD(call)
#endif

// What starts the tools moves bytes and starts programs, and has no business with the network, other processes or the kernel's
// rarer doors. Everything it starts inherits this.
int cconfine_filter_launcher(void) {
    struct sock_filter program[] = {
        FILTER_BEGINS,
        DENY(socket), DENY(socketpair), DENY(connect), DENY(bind), DENY(listen), DENY(accept4), DENY(sendto), DENY(sendmsg),
        DENY(ptrace), DENY(process_vm_readv), DENY(process_vm_writev), DENY(pidfd_open), DENY(pidfd_getfd),
        DENY(mount), DENY(umount2), DENY(pivot_root), DENY(chroot), DENY(unshare), DENY(setns),
        DENY(bpf), DENY(perf_event_open), DENY(userfaultfd), DENY(io_uring_setup), DENY(keyctl), DENY(add_key), DENY(request_key),
        DENY(open_by_handle_at), DENY(name_to_handle_at), DENY(fanotify_init), DENY(inotify_init1), DENY(personality),
        DENY(init_module), DENY(finit_module), DENY(kexec_load), DENY(shmget), DENY(shmat), DENY(msgget), DENY(semget),
        ANSWER(SECCOMP_RET_ALLOW),
    };
    return FILTER_HOLDS(program) == 0 ? 0 : -1;
}

// A tool may open files, of which Landlock leaves it its own libraries to read, and use threads. It may start no process and no
// connection, change no file's rights, and never write memory that it then runs. What is not named here is refused.
int cconfine_filter_tool(void) {
    struct sock_filter program[] = {
        FILTER_BEGINS,
        // files: opening is Landlock's to judge
        ALLOW(openat), ALLOW(read), ALLOW(write), ALLOW(readv), ALLOW(writev), ALLOW(pread64), ALLOW(pwrite64), ALLOW(close), ALLOW(lseek),
        ALLOW(fstat), ALLOW(newfstatat), ALLOW(statx), ALLOW(fstatfs), ALLOW(statfs), ALLOW(faccessat), ALLOW(faccessat2),
        ALLOW(readlinkat), ALLOW(getdents64), ALLOW(getcwd), ALLOW(fcntl), ALLOW(ftruncate), ALLOW(fadvise64), ALLOW(umask),
        ALLOW(dup), ALLOW(dup3), ALLOW(pipe2), ALLOW(ppoll), ALLOW(pselect6),
        ALLOW_OLD(open) ALLOW_OLD(stat) ALLOW_OLD(lstat) ALLOW_OLD(access) ALLOW_OLD(readlink) ALLOW_OLD(dup2) ALLOW_OLD(poll)
        ALLOW_OLD(select) ALLOW_OLD(pipe) ALLOW_OLD(arch_prctl) ALLOW_OLD(time)
        // memory: never both written and run, and never made runnable after it was written
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_mmap, 0, 5), LOAD_ARGUMENT(2),
        BPF_STMT(BPF_ALU | BPF_AND | BPF_K, PROT_WRITE | PROT_EXEC),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, PROT_WRITE | PROT_EXEC, 0, 1), ANSWER(DENIED), ANSWER(SECCOMP_RET_ALLOW),
        ALLOW_WITHOUT(mprotect, 2, PROT_EXEC), ALLOW(munmap), ALLOW(mremap), ALLOW(madvise), ALLOW(brk),
        // threads of this process, no other process
        ALLOW(futex), ALLOW(set_robust_list), ALLOW(set_tid_address), ALLOW(rseq), ALLOW(sched_yield), ALLOW(sched_getaffinity),
        ALLOW(gettid), ALLOW(getpid), ALLOW(getppid), ALLOW(getuid), ALLOW(geteuid), ALLOW(getgid), ALLOW(getegid),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 4), LOAD_ARGUMENT(0),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0), ANSWER(DENIED), ANSWER(SECCOMP_RET_ALLOW),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1), ANSWER(SECCOMP_RET_ERRNO | ENOSYS),
        // becoming the tool itself: Landlock lets nothing else be run
        ALLOW(execve), ALLOW_ONLY(prctl, 0, PR_SET_NAME), ALLOW(prlimit64), ALLOW(uname),
        // time and chance
        ALLOW(clock_gettime), ALLOW(clock_getres), ALLOW(clock_nanosleep), ALLOW(nanosleep), ALLOW(gettimeofday), ALLOW(getrandom),
        ALLOW(getrusage), ALLOW(sysinfo), ALLOW(times),
        // ending, well or badly
        ALLOW(rt_sigaction), ALLOW(rt_sigprocmask), ALLOW(rt_sigreturn), ALLOW(sigaltstack), ALLOW(restart_syscall),
        ALLOW_ONLY(tgkill, 0, (uint32_t) getpid()), ALLOW(exit), ALLOW(exit_group),
        ANSWER(DENIED),
    };
    return FILTER_HOLDS(program) == 0 ? 0 : -1;
}
