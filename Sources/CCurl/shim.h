// libcurl takes its options through functions with any number of arguments, which Swift cannot call: one plain function for each kind.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

typedef size_t (*gatepost_curl_bytes)(char *, size_t, size_t, void *);

static inline CURLcode gatepost_curl_set_text(CURL *curl, CURLoption option, const char *text) {
    return curl_easy_setopt(curl, option, text);
}
static inline CURLcode gatepost_curl_set_number(CURL *curl, CURLoption option, long number) {
    return curl_easy_setopt(curl, option, number);
}
static inline CURLcode gatepost_curl_set_size(CURL *curl, CURLoption option, curl_off_t size) {
    return curl_easy_setopt(curl, option, size);
}
static inline CURLcode gatepost_curl_set_pointer(CURL *curl, CURLoption option, void *pointer) {
    return curl_easy_setopt(curl, option, pointer);
}
static inline CURLcode gatepost_curl_set_list(CURL *curl, CURLoption option, struct curl_slist *list) {
    return curl_easy_setopt(curl, option, list);
}
static inline CURLcode gatepost_curl_set_bytes(CURL *curl, CURLoption option, gatepost_curl_bytes function) {
    return curl_easy_setopt(curl, option, function);
}
typedef int (*gatepost_curl_heard)(CURL *, curl_infotype, char *, size_t, void *);

// Lets somebody hear what is said on the line.
static inline CURLcode gatepost_curl_set_heard(CURL *curl, gatepost_curl_heard function, void *pointer) {
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, function);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, pointer);
    return curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
}
static inline long gatepost_curl_status(CURL *curl) {
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    return status;
}
static inline curl_off_t gatepost_curl_length(CURL *curl) {
    curl_off_t length = -1;
    curl_easy_getinfo(curl, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    return length;
}
