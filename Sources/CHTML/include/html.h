#ifndef VIVA_HTML_H
#define VIVA_HTML_H

/// What is told of an HTML document while it is walked, in document order. Names are lower case.
/// `event` is 'o' where an element opens (`text` is its name), 'c' where it closes, 't' for text.
typedef void (*viva_html_visitor)(char event, const char *text, void *context);

/// Parses HTML of any quality with libxml2, without loading anything, and walks it.
/// Returns 0, -1 where there is no document, or -2 where there is no libxml2.
int viva_html_walk(const char *bytes, int count, viva_html_visitor visit, void *context);

#endif
