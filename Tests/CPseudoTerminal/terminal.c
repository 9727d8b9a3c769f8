#ifdef __linux__
#define _GNU_SOURCE 1
#endif
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

int viva_open_terminal(void) {
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal >= 0 && (grantpt(terminal) != 0 || unlockpt(terminal) != 0)) {
    close(terminal);
    return -1;
  }
  return terminal;
}

const char *viva_terminal_path(int terminal) {
  static _Thread_local char path[128];
  return ptsname_r(terminal, path, sizeof path) == 0 ? path : NULL;
}

int viva_set_terminal_size(int terminal, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

int viva_exit_status(int wait_status) {
  return WIFEXITED(wait_status) ? WEXITSTATUS(wait_status) : -WTERMSIG(wait_status);
}

int viva_add_folder(void *actions, const char *folder) {
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}

const short viva_spawn_in_own_session = POSIX_SPAWN_SETSID;
