/* Preloaded into programs by `nox -s shake`: their threads pause at random where processes and threads meet.

   Each thread draws how often it does so, from never to half of the times: now the parent is
   slow, now a worker, now the thread behind a queue. What a program prints must not depend on it. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <poll.h>
#include <semaphore.h>
#include <signal.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const int PERCENT[] = {0, 1, 10, 20, 50};
static const uint64_t SHORT = 20000000, LONG = 300000000, MOST = 2000000000; /* nanoseconds; MOST: of a thread, in all */

static __thread pid_t process;
static __thread uint64_t number, paused;
static __thread int percent;

static uint64_t draw(void)
{
    number ^= number << 13, number ^= number >> 7, number ^= number << 17;
    return number >> 16;
}

/* A thread is new, or is that of a process that was forked. */
static void begin(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    process = getpid();
    number = ((uint64_t)process << 32 ^ (uintptr_t)&number ^ now.tv_nsec * 0x9E3779B97F4A7C15) | 1;
    for (int mixed = 0; mixed < 8; mixed++)
        draw();
    percent = PERCENT[draw() % (sizeof PERCENT / sizeof *PERCENT)];
    paused = 0;
}

static void pause_maybe(void)
{
    if (process != getpid())
        begin();
    if (paused > MOST || draw() % 100 >= (uint64_t)percent)
        return;
    uint64_t length = draw() % 200 ? draw() % SHORT : LONG;
    paused += length;
    int kept = errno; /* the caller is to see that of its call */
    nanosleep(&(struct timespec){0, (long)length}, NULL);
    errno = kept;
}

static int is_channel(int file)
{
    struct stat status;
    return !fstat(file, &status) && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}

/* Stands in for a function of the C library, and pauses before the call and after it where that may matter. */
#define SHAKE(type, name, parameters, arguments, matters)             \
    type name parameters                                              \
    {                                                                 \
        static type(*real) parameters;                                \
        if (!real)                                                    \
            real = (type(*) parameters)dlsym(RTLD_NEXT, #name);       \
        int shaken = matters;                                         \
        if (shaken)                                                   \
            pause_maybe();                                            \
        type result = real arguments;                                 \
        if (shaken)                                                   \
            pause_maybe();                                            \
        return result;                                                \
    }

SHAKE(ssize_t, read, (int file, void *bytes, size_t size), (file, bytes, size), is_channel(file))
SHAKE(ssize_t, write, (int file, const void *bytes, size_t size), (file, bytes, size), is_channel(file))
SHAKE(int, close, (int file), (file), is_channel(file))
SHAKE(int, connect, (int file, const struct sockaddr *address, socklen_t size), (file, address, size), 1)
SHAKE(int, accept4, (int file, struct sockaddr *address, socklen_t *size, int flags), (file, address, size, flags), 1)
SHAKE(ssize_t, sendmsg, (int file, const struct msghdr *message, int flags), (file, message, flags), 1)
SHAKE(ssize_t, recvmsg, (int file, struct msghdr *message, int flags), (file, message, flags), 1)
SHAKE(int, poll, (struct pollfd *files, nfds_t count, int timeout), (files, count, timeout), 1)
SHAKE(pid_t, fork, (void), (), 1)
SHAKE(pid_t, waitpid, (pid_t child, int *status, int options), (child, status, options), 1)
SHAKE(int, kill, (pid_t child, int signal), (child, signal), 1)
SHAKE(int, sem_trywait, (sem_t *semaphore), (semaphore), 1)
SHAKE(int, sem_post, (sem_t *semaphore), (semaphore), 1)
SHAKE(int, sem_wait, (sem_t *semaphore), (semaphore), 1)
SHAKE(int, sem_timedwait, (sem_t *semaphore, const struct timespec *until), (semaphore, until), 1)
SHAKE(int, sem_clockwait, (sem_t *semaphore, clockid_t clock, const struct timespec *until), (semaphore, clock, until), 1)

void _exit(int status)
{
    pause_maybe();
    ((void (*)(int))dlsym(RTLD_NEXT, "_exit"))(status);
    __builtin_unreachable();
}
