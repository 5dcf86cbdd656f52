#define _GNU_SOURCE
#include "cvips.h"
#include "resample.h"
#include <dlfcn.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vips/vips.h>
#include <vips/vector.h>

static const char *const loaders[] = {
    NULL, "VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer", "VipsForeignLoadHeifBuffer",
};

// As libheif declares the outcome of its functions; its header is not needed for anything else.
struct heif_outcome { int code, detail; const char *message; };

// libvips loads every module it finds: ImageMagick, poppler and OpenSlide with it. Looking elsewhere for them, and then
// opening the one for HEIF by hand, keeps the start short and leaves their code out of this process.
static void load_only_heif(void) {
    Dl_info where;
    char path[4096];
    if (dladdr((void *) vips_init, &where) == 0 || where.dli_fname == NULL) return;
    const char *slash = strrchr(where.dli_fname, '/');
    int folder = slash == NULL ? 0 : (int) (slash - where.dli_fname);
    snprintf(path, sizeof path, "%.*s/vips-modules-%d.%d/vips-heif.so", folder, where.dli_fname, vips_version(0), vips_version(1));
    GModule *module = g_module_open(path, G_MODULE_BIND_LAZY);
    if (module == NULL) return;
    g_module_make_resident(module);
    // From 1.16 on libheif finds its decoders in files of their own, which must happen before files are out of reach.
    gpointer init = NULL;
    if (g_module_symbol(module, "heif_init", &init) && init != NULL) ((struct heif_outcome (*)(void *)) init)(NULL);
}

// Warnings about a picture would go to a standard error that may be a file, which the confinement forbids to grow.
static void say_nothing(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {
    (void) domain, (void) level, (void) message, (void) data;
}

int cvips_start(int threads) {
    g_log_set_default_handler(say_nothing, NULL);
    mallopt(M_ARENA_MAX, 2);  // else every thread keeps its own freed memory
    mallopt(M_MMAP_THRESHOLD, 1 << 20);  // and big pictures go back to the system at once
    setenv("VIPSHOME", "/nowhere", 1);
    if (vips_init("gatepost-pictures")) return -1;
    load_only_heif();
    vips_block_untrusted_set(TRUE);
    vips_operation_block_set("VipsForeignLoad", TRUE);
    for (size_t i = 1; i < sizeof loaders / sizeof *loaders; i++) vips_operation_block_set(loaders[i], FALSE);
    vips_vector_set_enabled(FALSE);  // Orc writes machine code while it runs, which the confinement forbids
    vips_concurrency_set(threads);
    vips_cache_set_max(0);
    vips_leak_set(FALSE);
    return 0;
}

static VipsImage *load(const void *bytes, size_t count, int format, int shrink) {
    VipsImage *image = NULL;
    void *buffer = (void *) bytes;
    int failed = -1;
    switch (format) {
    case CVIPS_JPEG:
        failed = vips_jpegload_buffer(buffer, count, &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_ERROR, "shrink", shrink,
            NULL);
        break;
    case CVIPS_PNG:
        failed = vips_pngload_buffer(buffer, count, &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_ERROR, NULL);
        break;
    case CVIPS_WEBP:
        failed = vips_webpload_buffer(buffer, count, &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_ERROR, NULL);
        break;
    case CVIPS_HEIF:
        failed = vips_heifload_buffer(buffer, count, &image, "access", VIPS_ACCESS_SEQUENTIAL, "fail_on", VIPS_FAIL_ON_ERROR, NULL);
        break;
    }
    return failed ? NULL : image;
}

int cvips_look(const void *bytes, size_t count, int format, struct cvips_header *header) {
    VipsImage *image = load(bytes, count, format, 1);
    if (image == NULL) return -1;
    header->width = vips_image_get_width(image);
    header->height = vips_image_get_height(image);
    header->orientation = format == CVIPS_HEIF ? 1 : vips_image_get_orientation(image);
    header->frames = vips_image_get_n_pages(image);
    g_object_unref(image);
    return 0;
}

// Takes over `image` and gives back what `next` now points to, or NULL when the step failed.
static VipsImage *step(VipsImage *image, int failed, VipsImage **next) {
    g_object_unref(image);
    return failed ? NULL : *next;
}

// Most cameras embed sRGB itself; transforming it to sRGB would change nothing and cost more than decoding.
static int embeds_srgb(VipsImage *image) {
    const void *profile;
    size_t count;
    if (vips_image_get_blob(image, VIPS_META_ICC_NAME, &profile, &count)) return 0;
    return memmem(profile, count, "sRGB", 4) != NULL || memmem(profile, count, "s\0R\0G\0B", 7) != NULL;
}

static VipsImage *to_srgb(VipsImage *image) {
    VipsImage *next = NULL;
    if (vips_image_get_typeof(image, VIPS_META_ICC_NAME) != 0 && !embeds_srgb(image)) {
        if (vips_icc_transform(image, &next, "srgb", "embedded", TRUE, "intent", VIPS_INTENT_PERCEPTUAL, NULL) == 0)
            return step(image, 0, &next);
        vips_error_clear();  // a profile that cannot be used is as good as none
        next = NULL;
    }
    if (image->Type == VIPS_INTERPRETATION_CMYK)
        return step(image, vips_icc_transform(image, &next, "srgb", "input_profile", "cmyk", NULL), &next);
    return step(image, vips_colourspace(image, &next, VIPS_INTERPRETATION_sRGB, NULL), &next);
}

static VipsImage *to_plain_rgb(VipsImage *image) {
    VipsImage *next = NULL;
    image = to_srgb(image);
    if (image == NULL) return NULL;
    if (vips_image_hasalpha(image)) {
        VipsArrayDouble *white = vips_array_double_newv(1, 255.0);
        image = step(image, vips_flatten(image, &next, "background", white, NULL), &next);
        vips_area_unref(VIPS_AREA(white));
        if (image == NULL) return NULL;
    }
    if (image->BandFmt != VIPS_FORMAT_UCHAR) {
        image = step(image, vips_cast_uchar(image, &next, NULL), &next);
        if (image == NULL) return NULL;
    }
    if (image->Bands > 3) image = step(image, vips_extract_band(image, &next, 0, "n", 3, NULL), &next);
    if (image != NULL && image->Bands != 3) {
        vips_error("gatepost", "%d bands", image->Bands);
        return step(image, 1, NULL);
    }
    return image;
}

static void free_pixels(VipsImage *image, void *pixels) { g_free(pixels); }

// Takes over `pixels`, which may be NULL.
static VipsImage *owning(void *pixels, int width, int height) {
    if (pixels == NULL) return NULL;
    VipsImage *plain = vips_image_new_from_memory(pixels, (size_t) width * height * 3, width, height, 3, VIPS_FORMAT_UCHAR);
    if (plain == NULL) { g_free(pixels); return NULL; }
    g_signal_connect(plain, "postclose", G_CALLBACK(free_pixels), pixels);
    plain->Type = VIPS_INTERPRETATION_sRGB;
    return plain;
}

// Runs the whole recipe into memory and begins a new picture from nothing but the pixels.
static VipsImage *bare(VipsImage *image) {
    size_t count;
    int width = image->Xsize, height = image->Ysize;
    void *pixels = vips_image_write_to_memory(image, &count);
    g_object_unref(image);
    return owning(pixels, width, height);
}

static VipsImage *turn(VipsImage *image, int orientation) {
    static const VipsAngle angles[] = {
        VIPS_ANGLE_D0, VIPS_ANGLE_D0, VIPS_ANGLE_D0, VIPS_ANGLE_D180, VIPS_ANGLE_D180,
        VIPS_ANGLE_D90, VIPS_ANGLE_D90, VIPS_ANGLE_D270, VIPS_ANGLE_D270,
    };
    VipsImage *next = NULL;
    if (orientation < 2 || orientation > 8) return image;
    if (angles[orientation] != VIPS_ANGLE_D0) {
        image = step(image, vips_rot(image, &next, angles[orientation], NULL), &next);
        if (image == NULL) return NULL;
    }
    if (orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7)
        image = step(image, vips_flip(image, &next, VIPS_DIRECTION_HORIZONTAL, NULL), &next);
    return image == NULL ? NULL : bare(image);
}

cvips_picture *cvips_decode(const void *bytes, size_t count, int format, int orientation, int shrink) {
    VipsImage *image = load(bytes, count, format, shrink);
    if (image != NULL) image = to_plain_rgb(image);
    if (image != NULL) image = bare(image);
    if (image != NULL) image = turn(image, orientation);
    return (cvips_picture *) image;
}

int cvips_width(const cvips_picture *picture) { return ((const VipsImage *) picture)->Xsize; }
int cvips_height(const cvips_picture *picture) { return ((const VipsImage *) picture)->Ysize; }

uint8_t *cvips_pixels(cvips_picture *picture) {
    return VIPS_IMAGE_ADDR((VipsImage *) picture, 0, 0);
}

cvips_picture *cvips_from_pixels(const uint8_t *pixels, int width, int height) {
    VipsImage *image = vips_image_new_from_memory_copy(pixels, (size_t) width * height * 3, width, height, 3, VIPS_FORMAT_UCHAR);
    if (image != NULL) image->Type = VIPS_INTERPRETATION_sRGB;
    return (cvips_picture *) image;
}

cvips_picture *cvips_resize(cvips_picture *picture, int width, int height) {
    return (cvips_picture *) owning(resample(cvips_pixels(picture), cvips_width(picture), cvips_height(picture), width, height), width, height);
}

int cvips_jpeg(cvips_picture *picture, int quality, void **bytes, size_t *count) {
    return vips_jpegsave_buffer((VipsImage *) picture, bytes, count, "Q", quality, "strip", TRUE, "subsample_mode",
        VIPS_FOREIGN_SUBSAMPLE_ON, NULL);
}

int cvips_webp(cvips_picture *picture, int quality, int effort, void **bytes, size_t *count) {
    return vips_webpsave_buffer((VipsImage *) picture, bytes, count, "Q", quality, "effort", effort, "strip", TRUE, NULL);
}

void cvips_release(cvips_picture *picture) { g_object_unref(picture); }
void cvips_free(void *bytes) { g_free(bytes); }
const char *cvips_reason(void) { return vips_error_buffer(); }
