#include "resample.h"
#include <glib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

// Which pixels along one axis each new pixel is made of, and how much of each.
typedef struct { int first, count; } span;
typedef struct { span *spans; float *weights; int most; } axis;

static double lanczos(double x) {
    if (x == 0) return 1;
    if (x <= -3 || x >= 3) return 0;
    x *= G_PI;
    return 3 * sin(x) * sin(x / 3) / (x * x);
}

static void weigh(span at, double middle, double scale, float *weights) {
    double sum = 0;
    for (int i = 0; i < at.count; i++) sum += lanczos((at.first + i + 0.5 - middle) / scale);
    for (int i = 0; i < at.count; i++) weights[i] = (float) (lanczos((at.first + i + 0.5 - middle) / scale) / sum);
}

static void drop(axis plan) { free(plan.spans); free(plan.weights); }

static int make(axis *plan, int from, int to) {
    const double step = (double) from / to, scale = step > 1 ? step : 1, reach = 3 * scale;
    plan->most = (int) ceil(2 * reach) + 2;
    plan->spans = calloc(to, sizeof(span));
    plan->weights = calloc((size_t) to * plan->most, sizeof(float));
    const int has_room = plan->spans != NULL && plan->weights != NULL;
    for (int i = 0; has_room && i < to; i++) {
        const double middle = (i + 0.5) * step;
        const int first = (int) fmax(0, middle - reach + 0.5), end = (int) fmin(from, middle + reach + 0.5);
        plan->spans[i] = (span) { first, end - first };
        weigh(plan->spans[i], middle, scale, plan->weights + (size_t) i * plan->most);
    }
    if (!has_room) drop(*plan);
    return has_room;
}

static inline int clamped(int value) { return value < 0 ? 0 : value > 255 ? 255 : value; }

typedef float four __attribute__((vector_size(16)));

// One row made narrower or wider: each pixel's three colours, and nothing beside them, at once.
static void across(const uint8_t *row, int width, axis plan, four *wide, int16_t *out, int new_width) {
    for (int x = 0; x < width; x++) wide[x] = (four) { row[3 * x], row[3 * x + 1], row[3 * x + 2], 0 };
    for (int x = 0; x < new_width; x++) {
        const float *weights = plan.weights + (size_t) x * plan.most;
        const four *from = wide + plan.spans[x].first;
        four sum = { 0.5f, 0.5f, 0.5f, 0 };
        for (int i = 0; i < plan.spans[x].count; i++) sum += from[i] * weights[i];
        for (int colour = 0; colour < 3; colour++) out[3 * x + colour] = (int16_t) clamped((int) sum[colour]);
    }
}

// One new row from several that have the new width already, of which row `y` lies at `y % held`. In whole numbers, of which those of
// one pixel come to `one`: eight fit where four others do.
static void down(const int16_t *rows, int held, size_t stride, span at, const float *weights, int *sums, uint8_t *out) {
    enum { bits = 14, one = 1 << bits };
    for (size_t x = 0; x < stride; x++) sums[x] = one / 2;
    for (int i = 0; i < at.count; i++) {
        const int16_t *row = rows + (size_t) ((at.first + i) % held) * stride, weight = (int16_t) lroundf(weights[i] * one);
        for (size_t x = 0; x < stride; x++) sums[x] += (int) row[x] * weight;
    }
    for (size_t x = 0; x < stride; x++) out[x] = (uint8_t) clamped(sums[x] >> bits);
}

uint8_t *resample(const uint8_t *pixels, int width, int height, int new_width, int new_height) {
    axis columns = { 0 }, rows = { 0 };
    if (!make(&columns, width, new_width)) return NULL;
    if (!make(&rows, height, new_height)) { drop(columns); return NULL; }
    const size_t stride = 3 * (size_t) new_width;
    four *wide = aligned_alloc(16, (size_t) width * sizeof(four));
    // Only the rows that one new row is made of: all of them would be twice the picture.
    int16_t *narrowed = malloc(stride * rows.most * sizeof(int16_t));
    int *sums = malloc(stride * sizeof(int));
    uint8_t *made = g_try_malloc(stride * new_height);
    if (wide != NULL && narrowed != NULL && sums != NULL && made != NULL) {
        int next = 0;
        for (int y = 0; y < new_height; y++) {
            const span at = rows.spans[y];
            for (; next < at.first + at.count; next++)
                across(pixels + (size_t) next * width * 3, width, columns, wide, narrowed + (next % rows.most) * stride, new_width);
            down(narrowed, rows.most, stride, at, rows.weights + (size_t) y * rows.most, sums, made + y * stride);
        }
    } else {
        g_free(made);
        made = NULL;
    }
    free(wide), free(narrowed), free(sums);
    drop(columns), drop(rows);
    return made;
}
