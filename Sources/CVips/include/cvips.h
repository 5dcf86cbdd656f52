#ifndef GATEPOST_CVIPS_H
#define GATEPOST_CVIPS_H

// libvips as Swift can call it: its own functions are variadic, and its headers bring GLib with them.
// Every function that returns a pointer returns NULL when refused, every other one a negative number;
// cvips_reason then says why in libvips's words (for the log of a developer, never for a screen).

#include <stddef.h>
#include <stdint.h>

typedef struct cvips_picture cvips_picture;  // a VipsImage

enum cvips_format { CVIPS_JPEG = 1, CVIPS_PNG = 2, CVIPS_WEBP = 3, CVIPS_HEIF = 4 };

struct cvips_header {
    int32_t width, height;   // as stored, before turning upright
    int32_t orientation;     // EXIF 1 to 8; 1 for HEIF, whose decoder has turned it already
    int32_t frames;          // more than one: animated, or several pictures in one file
};

// Loads libvips and its HEIF module, and blocks every loader but the four above. Starts no thread: `threads` are used later.
int cvips_start(int threads);

// Reads only the header: nothing is decoded yet.
int cvips_look(const void *bytes, size_t count, int format, struct cvips_header *header);

// Decodes the first frame to upright 8-bit sRGB pixels on white.
// The result is made from bare pixels, so that it cannot carry any metadata.
// `shrink` is 1, or for JPEG 2, 4 or 8: then it has that part of the width and height, and is decoded faster.
cvips_picture *cvips_decode(const void *bytes, size_t count, int format, int orientation, int shrink);

int cvips_width(const cvips_picture *picture);
int cvips_height(const cvips_picture *picture);

// The pixels themselves, three bytes each, rows without gaps.
uint8_t *cvips_pixels(cvips_picture *picture);

// A picture from plain pixels, three bytes each, rows without gaps; they are copied.
cvips_picture *cvips_from_pixels(const uint8_t *pixels, int width, int height);

// A new picture of another size.
cvips_picture *cvips_resize(cvips_picture *picture, int width, int height);

// Encoded bytes, to be freed with cvips_free.
int cvips_jpeg(cvips_picture *picture, int quality, void **bytes, size_t *count);
int cvips_webp(cvips_picture *picture, int quality, int effort, void **bytes, size_t *count);

void cvips_release(cvips_picture *picture);
void cvips_free(void *bytes);
const char *cvips_reason(void);

#endif
