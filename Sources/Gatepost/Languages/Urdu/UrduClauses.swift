extension UrduWords {
    static let clauses = #"""
        = Clause %1
        شق %1

        = What is asked
        کیا کہا گیا ہے

        = How Gatepost does it
        Gatepost یہ کیسے کرتا ہے
        """#
}
