#include "cfaces.h"
#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/image_transforms.h>
#include <mutex>
#include <thread>
#include <vector>

// A search goes through the picture size by size and strip by strip, on as many threads as there are detectors: of the detector's own
// working memory, which is forty bytes for each pixel, only a strip is ever held, and both cores look.
namespace {

using Light = dlib::array2d<unsigned char>;
using Detector = dlib::frontal_face_detector;

// dlib's window. A smaller picture than this holds no face that it could find.
constexpr long window = 80;
// Rows of a strip that no other strip has, and those that it shares with the next: a face on the seam lies whole in one of them,
// with the cells around it that the detector looks at.
constexpr long strip = 480, seam = 112;

// One for each thread, since a detector keeps what it works on in itself. Each knows faces of one size only.
std::vector<Detector> detectors;

Detector of_one_size(const Detector &every) {
    Detector::image_scanner_type scanner;
    scanner.copy_configuration(every.get_scanner());
    scanner.set_max_pyramid_levels(1);
    std::vector<Detector::image_scanner_type::feature_vector_type> weights;
    for (unsigned long i = 0; i < every.num_detectors(); i++) weights.push_back(every.get_w(i));
    return Detector(scanner, every.get_overlap_tester(), weights);
}

// The picture, and smaller ones until a face that fills it fits the window.
std::vector<Light> sizes(const uint8_t *light, int32_t width, int32_t height) {
    std::vector<Light> all(1);
    all[0].set_size(height, width);
    for (int32_t row = 0; row < height; row++) std::memcpy(&all[0][row][0], light + (int64_t) row * width, width);
    dlib::pyramid_down<6> smaller;
    while (all.back().nr() * 5 / 6 >= window && all.back().nc() * 5 / 6 >= window) {
        Light next;
        smaller(all.back(), next);
        all.push_back(std::move(next));
    }
    return all;
}

struct Piece {
    const Light *light;
    // By how much a pixel here is larger than one of the picture, and the row that the piece begins with.
    double scale;
    long top, rows;
};

std::vector<Piece> pieces(const std::vector<Light> &sizes, int32_t width) {
    std::vector<Piece> all;
    for (const Light &light : sizes) {
        const double scale = (double) width / light.nc();
        for (long top = 0; top == 0 || top + seam < light.nr(); top += strip)
            all.push_back({ &light, scale, top, std::min(strip + seam, light.nr() - top) });
    }
    return all;
}

void look(Detector &detector, const Piece &piece, double least, std::vector<cfaces_place> &places) {
    Light light(piece.rows, piece.light->nc());
    for (long row = 0; row < piece.rows; row++) std::memcpy(&light[row][0], &(*piece.light)[piece.top + row][0], light.nc());
    std::vector<dlib::rect_detection> found;
    detector(light, found, least);
    for (const dlib::rect_detection &face : found) {
        const auto scaled = [&](double pixels) { return (int32_t) std::lround(pixels * piece.scale); };
        places.push_back({ scaled(face.rect.left()), scaled(face.rect.top() + piece.top), scaled(face.rect.width()),
                           scaled(face.rect.height()), face.detection_confidence });
    }
}

} // namespace

// No C++ exception ever leaves this file: the other side could not catch it.
int cfaces_start(int32_t threads) {
    if (!detectors.empty()) return 0;
    try {
        const Detector one = of_one_size(dlib::get_frontal_face_detector());
        detectors.assign(std::max<int32_t>(1, threads), one);
        return 0;
    } catch (...) { return -1; }
}

int32_t cfaces_find(const uint8_t *light, int32_t width, int32_t height, double least, struct cfaces_place *places, int32_t room) {
    if (detectors.empty() || width < 1 || height < 1) return -1;
    try {
        const std::vector<Light> every = sizes(light, width, height);
        const std::vector<Piece> left = pieces(every, width);
        std::vector<cfaces_place> found;
        std::mutex adding;
        std::atomic<size_t> next { 0 };
        std::atomic<bool> failed { false };
        const auto work = [&](Detector &detector) {
            try {
                std::vector<cfaces_place> own;
                for (size_t i; (i = next++) < left.size() && !failed;) look(detector, left[i], least, own);
                const std::lock_guard<std::mutex> lock(adding);
                found.insert(found.end(), own.begin(), own.end());
            } catch (...) { failed = true; }
        };
        std::vector<std::thread> others;
        for (size_t i = 1; i < detectors.size(); i++) {
            // Where there may be no more threads this one does it all.
            try { others.emplace_back(work, std::ref(detectors[i])); } catch (const std::system_error &) { break; }
        }
        work(detectors[0]);
        for (std::thread &other : others) other.join();
        if (failed) return -1;
        std::sort(found.begin(), found.end(), [](const cfaces_place &one, const cfaces_place &other) { return one.score > other.score; });
        const int32_t count = std::min<int64_t>(room, found.size());
        std::copy_n(found.begin(), count, places);
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
