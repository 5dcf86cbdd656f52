// Rectangles, sizes and renditions are the same values on both sides of the worker's pipe; whoever imports Pictures has them.
@_exported public import PictureFrames
// So is the seed of a mark.
@_exported public import PictureMarks
