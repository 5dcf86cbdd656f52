// Only carries libvips's compiler and linker flags (pkg-config: vips) to the CVips target, which has the wrappers.
