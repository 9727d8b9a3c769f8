#include "html.h"
#include <dlfcn.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

// libxml2 and the tables of ICU that it brings are loaded when a page is read, and not whenever the
// program starts: nobody should wait for them before an interview.
#ifdef __APPLE__
#define LIBRARY "libxml2.2.dylib"
#else
#define LIBRARY "libxml2.so.2"
#endif

typedef htmlDocPtr (*read_function)(const char *, int, const char *, const char *, int);
typedef xmlNodePtr (*root_function)(const xmlDoc *);
typedef void (*free_function)(xmlDocPtr);

static void open_node(xmlNodePtr node, viva_html_visitor visit, void *context) {
  if (node->type == XML_ELEMENT_NODE) visit('o', (const char *)node->name, context);
  if (node->type == XML_TEXT_NODE && node->content)
    visit('t', (const char *)node->content, context);
}

static void close_node(xmlNodePtr node, viva_html_visitor visit, void *context) {
  if (node->type == XML_ELEMENT_NODE) visit('c', (const char *)node->name, context);
}

// No recursion: a page may nest as deeply as it likes.
static void walk(xmlNodePtr root, viva_html_visitor visit, void *context) {
  xmlNodePtr node = root;
  while (node) {
    open_node(node, visit, context);
    if (node->type == XML_ELEMENT_NODE && node->children) {
      node = node->children;
      continue;
    }
    close_node(node, visit, context);
    while (node != root && !node->next) {
      node = node->parent;
      close_node(node, visit, context);
    }
    if (node == root) break;
    node = node->next;
  }
}

int viva_html_walk(const char *bytes, int count, viva_html_visitor visit, void *context) {
  void *library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (!library) return -2;
  read_function read_page = (read_function)dlsym(library, "htmlReadMemory");
  root_function root_of = (root_function)dlsym(library, "xmlDocGetRootElement");
  free_function free_page = (free_function)dlsym(library, "xmlFreeDoc");
  if (!read_page || !root_of || !free_page) return -2;
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
  htmlDocPtr page = read_page(bytes, count, 0, "UTF-8", options);
  if (!page) return -1;
  walk(root_of(page), visit, context);
  free_page(page);
  return 0;
}
