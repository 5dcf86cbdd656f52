#include "cfaces.h"
#include <algorithm>
#include <cmath>
#include <cstring>
#include <dlib/image_processing/frontal_face_detector.h>
#include <memory>

static std::unique_ptr<dlib::frontal_face_detector> detector;

// No C++ exception ever leaves this file: the other side could not catch it.
int cfaces_start(void) {
    if (detector) return 0;
    try {
        detector = std::make_unique<dlib::frontal_face_detector>(dlib::get_frontal_face_detector());
        return 0;
    } catch (...) { return -1; }
}

int32_t cfaces_find(const uint8_t *light, int32_t width, int32_t height, double least, struct cfaces_place *places, int32_t room) {
    if (!detector || width < 1 || height < 1) return -1;
    try {
        dlib::array2d<unsigned char> image(height, width);
        for (int32_t row = 0; row < height; row++) std::memcpy(&image[row][0], light + (int64_t) row * width, width);
        std::vector<dlib::rect_detection> found;
        (*detector)(image, found, least);
        int32_t count = std::min<int64_t>(room, found.size());
        for (int32_t i = 0; i < count; i++) {
            const dlib::rectangle &at = found[i].rect;
            places[i] = { (int32_t) at.left(), (int32_t) at.top(), (int32_t) at.width(), (int32_t) at.height(), found[i].detection_confidence };
        }
        return count;
    } catch (...) { return -1; }
}

void cfaces_light(const uint8_t *rgb, uint8_t *light, int64_t pixels) {
    for (int64_t i = 0; i < pixels; i++) light[i] = (uint8_t) ((77 * rgb[3 * i] + 150 * rgb[3 * i + 1] + 29 * rgb[3 * i + 2]) >> 8);
}

// Each pixel of the turned picture from the four that it falls between, in 256ths of a pixel.
void cfaces_turn(
    const uint8_t *light, int32_t width, int32_t height, double cosine, double sine, uint8_t *turned, int32_t turned_width,
    int32_t turned_height
) {
    const int64_t right = (int64_t) (width - 1) << 16, bottom = (int64_t) (height - 1) << 16;
    const int64_t across = std::llround(cosine * 65536), down = std::llround(sine * 65536);
    for (int32_t row = 0; row < turned_height; row++) {
        const double from_left = -(turned_width - 1) / 2.0, from_top = row - (turned_height - 1) / 2.0;
        int64_t x = std::llround(((width - 1) / 2.0 + cosine * from_left - sine * from_top) * 65536);
        int64_t y = std::llround(((height - 1) / 2.0 + sine * from_left + cosine * from_top) * 65536);
        uint8_t *out = turned + (int64_t) row * turned_width;
        for (int32_t column = 0; column < turned_width; column++, x += across, y += down) {
            const int64_t at_x = std::clamp<int64_t>(x, 0, right), at_y = std::clamp<int64_t>(y, 0, bottom);
            const uint8_t *above = light + (at_y >> 16) * width + (at_x >> 16);
            const int32_t next = at_x < right ? 1 : 0;
            const uint8_t *below = at_y < bottom ? above + width : above;
            const uint32_t part_x = (at_x >> 8) & 255, part_y = (at_y >> 8) & 255;
            const uint32_t upper = above[0] * (256 - part_x) + above[next] * part_x;
            const uint32_t lower = below[0] * (256 - part_x) + below[next] * part_x;
            out[column] = (uint8_t) ((upper * (256 - part_y) + lower * part_y) >> 16);
        }
    }
}
