#include "html.h"
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

static void open_node(xmlNodePtr node, viva_html_visitor visit, void *context) {
  if (node->type == XML_ELEMENT_NODE) visit('o', (const char *)node->name, context);
  if (node->type == XML_TEXT_NODE && node->content)
    visit('t', (const char *)node->content, context);
}

static void close_node(xmlNodePtr node, viva_html_visitor visit, void *context) {
  if (node->type == XML_ELEMENT_NODE) visit('c', (const char *)node->name, context);
}

int viva_html_walk(const char *bytes, int count, viva_html_visitor visit, void *context) {
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
  htmlDocPtr document = htmlReadMemory(bytes, count, NULL, "UTF-8", options);
  if (!document) return -1;
  // No recursion: a page may nest as deeply as it likes.
  xmlNodePtr root = xmlDocGetRootElement(document);
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
  xmlFreeDoc(document);
  return 0;
}
