#include "watch.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/inotify.h>

int ksb_watch_open(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

int ksb_watch_add(int watch, const char *folder) {
  int mask = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_MODIFY
             | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF;
  return inotify_add_watch(watch, folder, mask) < 0 ? errno : 0;
}
#else
int ksb_watch_open(void) { return -1; }

int ksb_watch_add(int watch, const char *folder) {
  (void)watch;
  (void)folder;
  return ENOTSUP;
}
#endif

int ksb_watch_wait(int watch, int milliseconds) {
  struct pollfd heard = {.fd = watch, .events = POLLIN};
  if (poll(&heard, watch < 0 ? 0 : 1, milliseconds) <= 0) return 0;
  char forgotten[4096];
  while (read(watch, forgotten, sizeof forgotten) > 0) {
  }
  return 1;
}

static volatile sig_atomic_t stopped = 0;

static void stop(int number) {
  if (stopped) _exit(128 + number);
  stopped = 1;
}

void ksb_hear_stops(void) {
  struct sigaction action = {.sa_handler = stop};
  sigemptyset(&action.sa_mask);
  // Not SA_RESTART: a stop ends the waiting.
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
}

int ksb_was_stopped(void) { return stopped; }
