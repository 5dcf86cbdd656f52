#ifndef GATEPOST_RESAMPLE_H
#define GATEPOST_RESAMPLE_H

#include <stdint.h>

// Another size of a picture, three bytes a pixel, rows without gaps, by Lanczos's window of three lobes.
// libvips needs code made at run time to be quick at this, which the confinement forbids.
// Returns pixels to be freed with g_free, or NULL when there is no memory for them.
uint8_t *resample(const uint8_t *pixels, int width, int height, int new_width, int new_height);

#endif
