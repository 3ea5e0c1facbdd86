#ifndef KAMISHIBAI_LIBXML2_SHIM_H
#define KAMISHIBAI_LIBXML2_SHIM_H

// Debian's libxml2 shows ICU's headers, which collide with those that Foundation brings along.
// Nothing here touches the one struct whose layout depends on it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <string.h>

// xmlErrorPtr became `const xmlError *` in libxml2 2.12. No libxml2 callback type reaches Swift:
// errors are collected here, in C, up to a cap, and read one by one.
#if LIBXML_VERSION >= 21200
typedef const xmlError *ksb_error_ptr;
#else
typedef xmlErrorPtr ksb_error_ptr;
#endif

/// Whether a byte of 0 is among them.
static inline int ksb_has_zero(const void *bytes, size_t size) {
  return memchr(bytes, 0, size) != 0;
}

/// Whether a tag holds more than so many `=` before a `>`.
static inline int ksb_has_endless_tag(const char *bytes, size_t size, size_t most) {
  const char *end = bytes + size;
  const char *tag = bytes;
  while (tag < end) {
    const char *next = memchr(tag + 1, '<', (size_t)(end - tag - 1));
    if (!next) next = end;
    // What is shorter cannot hold so many.
    if ((size_t)(next - tag) > most) {
      size_t signs = 0;
      for (const char *at = tag; at < next; at++) {
        if (*at == '=') signs++;
        if (*at == '>' && signs > most) return 1;
      }
    }
    tag = next;
  }
  return 0;
}

#define KSB_ERROR_CAP 20
#define KSB_MESSAGE_CAP 240

typedef struct {
  int count;
  struct {
    int line;
    int column;
    int code;
    char message[KSB_MESSAGE_CAP];
  } errors[KSB_ERROR_CAP];
} ksb_errors;

static inline void ksb_collect(void *user, ksb_error_ptr error) {
  ksb_errors *errors = (ksb_errors *)user;
  if (errors == 0 || error == 0 || error->level < XML_ERR_ERROR) return;
  if (errors->count >= KSB_ERROR_CAP) return;
  int index = errors->count++;
  errors->errors[index].line = error->line;
  errors->errors[index].column = error->int2;
  errors->errors[index].code = error->code;
  const char *text = error->message ? error->message : "";
  int length = 0;
  while (text[length] && text[length] != '\n' && length < KSB_MESSAGE_CAP - 1) {
    errors->errors[index].message[length] = text[length];
    length++;
  }
  errors->errors[index].message[length] = 0;
}

typedef struct {
  ksb_errors *errors;
  xmlParserCtxtPtr parser;
  int has_stopped;
} ksb_listener;

/// Behind the first fatal error nothing is worth knowing, and a hostile page has a million of them.
static inline void ksb_listen(void *user, ksb_error_ptr error) {
  ksb_listener *listener = (ksb_listener *)user;
  if (listener == 0 || listener->has_stopped) return;
  ksb_collect(listener->errors, error);
  if (error == 0 || error->level != XML_ERR_FATAL) return;
  listener->has_stopped = 1;
  xmlStopParser(listener->parser);
}

static inline int ksb_error_line(const ksb_errors *errors, int index) {
  return errors->errors[index].line;
}

/// Of a parser's error; it means nothing for a validator's.
static inline int ksb_error_column(const ksb_errors *errors, int index) {
  return errors->errors[index].column;
}

static inline const char *ksb_error_message(const ksb_errors *errors, int index) {
  return errors->errors[index].message;
}

static inline void ksb_silence(void *user, const char *message, ...) {
  (void)user;
  (void)message;
}

#if LIBXML_VERSION < 21400
/// No table of ids is made: nobody looks anything up in it, and asking of each attribute whether it
/// is one takes a twentieth of the parsing. The flag would also have an external subset loaded, so
/// it is for what begins with our DOCTYPE, which names none; a second one is an error.
static inline void ksb_start(void *user) {
  xmlParserCtxtPtr context = (xmlParserCtxtPtr)user;
  static const char ours[] = "<!DOCTYPE html>";
  if (context->input && xmlStrncmp(context->input->cur, BAD_CAST ours, sizeof ours - 1) == 0) {
    context->loadsubset |= XML_SKIP_IDS;
  }
  xmlSAX2StartDocument(user);
}
#endif

/// Parses a page from memory: nothing is loaded, no entity is replaced, the depth is bounded.
/// No encoding is named: naming UTF-8 makes libxml2 copy the text through a converter. What begins
/// with `<!` is UTF-8 or an error to it (XML 1.0, appendix F); the caller sees to those two bytes.
/// Errors are collected up to the first fatal one: it says what is wrong.
static inline xmlDocPtr ksb_parse(
    xmlParserCtxtPtr context, const char *bytes, int size, ksb_errors *errors) {
  errors->count = 0;
  ksb_listener listener = {errors, context, 0};
  // Global by name; libxml2 keeps one for each thread.
  xmlSetStructuredErrorFunc(&listener, (xmlStructuredErrorFunc)ksb_listen);
#if LIBXML_VERSION < 21400
  context->sax->startDocument = ksb_start;
#endif
  xmlDocPtr document = xmlCtxtReadMemory(
      context, bytes, size, "page.html", 0,
      XML_PARSE_NONET | XML_PARSE_COMPACT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  xmlSetStructuredErrorFunc(0, 0);
  if (listener.has_stopped || !context->wellFormed || document == 0) {
    if (errors->count == 0) ksb_collect(errors, xmlCtxtGetLastError(context));
    if (document) xmlFreeDoc(document);
    return 0;
  }
  return document;
}

static inline xmlRelaxNGPtr ksb_compile(const char *bytes, int size, ksb_errors *errors) {
  errors->count = 0;
  xmlRelaxNGParserCtxtPtr context = xmlRelaxNGNewMemParserCtxt(bytes, size);
  if (context == 0) return 0;
  xmlRelaxNGSetParserStructuredErrors(context, (xmlStructuredErrorFunc)ksb_collect, errors);
  xmlRelaxNGPtr schema = xmlRelaxNGParse(context);
  xmlRelaxNGFreeParserCtxt(context);
  return schema;
}

/// 0 where the document is valid.
static inline int ksb_validate(
    xmlRelaxNGValidCtxtPtr context, xmlDocPtr document, ksb_errors *errors) {
  errors->count = 0;
  xmlRelaxNGSetValidStructuredErrors(context, (xmlStructuredErrorFunc)ksb_collect, errors);
  return xmlRelaxNGValidateDoc(context, document);
}

#endif
