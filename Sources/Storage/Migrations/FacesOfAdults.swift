extension Migrations {
    /// 0027: the pictures of a grown-up are found as those of a child are. What a permission stops is asked for each page of the team,
    /// and without this the faces of a whole setting were read for it.
    static let facesOfAdults: [String] = [
        "CREATE INDEX face_of_member ON face (setting, member)"
    ]
}
