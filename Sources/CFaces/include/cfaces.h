#ifndef GATEPOST_CFACES_H
#define GATEPOST_CFACES_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Where a face is in a picture, in its pixels; may reach beyond the picture's edge. The higher the score, the surer.
struct cfaces_place {
    int32_t x, y, width, height;
    double score;
};

// Loads dlib's detector of frontal faces, whose model is inside the library, unless it is loaded already; it will look on so many
// threads at once. Returns 0, or -1 when that did not work.
int cfaces_start(int32_t threads);

// Finds upright faces, a head tilted by some fifteen degrees included, in one byte of light for each pixel, rows without gaps.
// `least` is the score from which on it counts as a face; 0 is the detector's own.
// The same face may be found in several sizes. Returns how many of `places` were filled, surest first, or -1 when it could not look
// (too little memory).
int32_t cfaces_find(const uint8_t *light, int32_t width, int32_t height, double least, struct cfaces_place *places, int32_t room);

// Light from red, green and blue, rows without gaps.
void cfaces_light(const uint8_t *rgb, uint8_t *light, int64_t pixels);

// Fills `turned` with the picture turned about its middle, anticlockwise by an angle with this cosine and sine; what comes from
// beyond the edge repeats the edge.
void cfaces_turn(
    const uint8_t *light, int32_t width, int32_t height, double cosine, double sine, uint8_t *turned, int32_t turned_width,
    int32_t turned_height);

#ifdef __cplusplus
}
#endif

#endif
