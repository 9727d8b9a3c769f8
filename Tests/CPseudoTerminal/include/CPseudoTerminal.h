// Declarations that the C library shows only under _GNU_SOURCE, for the tests' pseudo-terminal.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
