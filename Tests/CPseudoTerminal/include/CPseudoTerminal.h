// What the C library shows only under _GNU_SOURCE, or only as a macro with arguments, for the tests'
// pseudo-terminal. No system header is included here: under _GNU_SOURCE they differ from those that
// Swift has already read.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

/// Opens a new pseudo-terminal, closed in processes that are started later.
/// Returns the descriptor of its outer end, or -1.
int viva_open_terminal(void);

/// The path of the inner end, valid until the next call in this thread; NULL if there is none.
const char *viva_terminal_path(int terminal);

int viva_set_terminal_size(int terminal, unsigned short rows, unsigned short columns);

/// The exit status within a wait status, or the signal that ended the process as a negative number.
int viva_exit_status(int wait_status);

/// POSIX_SPAWN_SETSID: the process starts in a session of its own.
extern const short viva_spawn_in_own_session;

/// Has a spawned process work in a folder; the actions are a posix_spawn_file_actions_t.
int viva_add_folder(void *actions, const char *folder);
#endif
