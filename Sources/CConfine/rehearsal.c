#define _GNU_SOURCE
#include "cconfine.h"
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

int cconfine_try_open(const char *path, int folder) {
    int descriptor = open(path, O_RDONLY | (folder ? O_DIRECTORY : 0));
    if (descriptor < 0) return errno;
    close(descriptor);
    return 0;
}

int cconfine_try_connect(void) {
    int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    if (descriptor < 0) return errno;
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons(9), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    int failed = connect(descriptor, (struct sockaddr *) &address, sizeof address) ? errno : 0;
    close(descriptor);
    return failed;
}

int cconfine_try_fork(void) {
    pid_t child = fork();
    if (child < 0) return errno;
    if (child == 0) _exit(0);
    return 0;
}

int cconfine_try_execute(void) {
    char *none[] = { NULL };
    return execve("/bin/true", none, none) ? errno : 0;
}

int cconfine_try_code(void) {
    void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return page == MAP_FAILED ? errno : 0;
}

int cconfine_try_signal(void) { return kill(1, 0) ? errno : 0; }

int cconfine_try_write(const char *path) {
    int descriptor = open(path, O_WRONLY | O_CREAT, 0600);
    if (descriptor < 0) return errno;
    close(descriptor);
    unlink(path);
    return 0;
}
