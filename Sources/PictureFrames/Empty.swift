// PictureFrames
