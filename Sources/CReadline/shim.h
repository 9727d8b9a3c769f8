// GNU readline wants FILE to be known before its own headers.
#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>
