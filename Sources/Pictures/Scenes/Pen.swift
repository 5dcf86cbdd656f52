import Glibc

/// Draws in units of which the canvas is 600 wide, whatever its size in pixels; y grows downwards.
struct Pen {
    let canvas: Canvas
    let scale: Double
    /// The canvas's height in the same units: 400 at three to two, 450 at four to three.
    let height: Double
    var origin = Point(x: 0, y: 0)
    /// By how much everything from the origin is enlarged.
    var zoom = 1.0

    init(canvas: Canvas) {
        self.canvas = canvas
        scale = Double(canvas.width) / 600
        height = Double(canvas.height) / scale
    }

    /// A pen for one figure: its own middle at a place, its own unit so large.
    func at(_ x: Double, _ y: Double, zoom: Double = 1) -> Pen {
        var pen = self
        pen.origin = Point(x: x, y: y)
        pen.zoom = zoom
        return pen
    }

    func polygon(_ points: [(Double, Double)], _ colour: Colour, opacity: Double = 1) {
        canvas.fill(points.map { place($0.0, $0.1) }, colour, opacity: opacity)
    }

    func ellipse(
        _ x: Double, _ y: Double, _ across: Double, _ down: Double, _ colour: Colour, turned: Double = 0, opacity: Double = 1
    ) {
        canvas.fill(arc(x, y, across, down, from: 0, to: 2 * .pi, turned: turned), colour, opacity: opacity)
    }

    func circle(_ x: Double, _ y: Double, _ radius: Double, _ colour: Colour, opacity: Double = 1) {
        ellipse(x, y, radius, radius, colour, opacity: opacity)
    }

    /// The part of an ellipse above its middle (or, with a negative height, below it).
    func dome(_ x: Double, _ y: Double, _ across: Double, _ up: Double, _ colour: Colour) {
        canvas.fill(arc(x, y, across, up, from: .pi, to: 2 * .pi, turned: 0), colour)
    }

    func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double, round: Double = 0, _ colour: Colour, opacity: Double = 1) {
        var points: [Point] = []
        let left = x + round, right = x + width - round, top = y + round, bottom = y + height - round
        let corners = [(right, top), (right, bottom), (left, bottom), (left, top)]
        for (index, corner) in corners.enumerated() {
            let start = -Double.pi / 2 + Double(index) * .pi / 2
            for step in 0...(round > 0 ? 6 : 0) {
                let angle = start + Double(step) * .pi / 12
                points.append(place(corner.0 + cos(angle) * round, corner.1 + sin(angle) * round))
            }
        }
        canvas.fill(points, colour, opacity: opacity)
    }

    /// A straight stroke with round ends.
    func line(_ x: Double, _ y: Double, _ toX: Double, _ toY: Double, width: Double, _ colour: Colour) {
        let angle = atan2(toY - y, toX - x)
        var points: [Point] = []
        for step in 0...8 {
            let turn = angle + .pi / 2 + Double(step) * .pi / 8
            points.append(place(x + cos(turn) * width / 2, y + sin(turn) * width / 2))
        }
        for step in 0...8 {
            let turn = angle - .pi / 2 + Double(step) * .pi / 8
            points.append(place(toX + cos(turn) * width / 2, toY + sin(turn) * width / 2))
        }
        canvas.fill(points, colour)
    }

    /// A bent stroke, drawn towards a third point as a bow is.
    func curve(
        _ from: (Double, Double), towards: (Double, Double), _ to: (Double, Double), width: Double, _ colour: Colour, steps: Int = 10
    ) {
        var last = from
        for step in 1...steps {
            let part = Double(step) / Double(steps), rest = 1 - part
            let next = (
                rest * rest * from.0 + 2 * rest * part * towards.0 + part * part * to.0,
                rest * rest * from.1 + 2 * rest * part * towards.1 + part * part * to.1
            )
            line(last.0, last.1, next.0, next.1, width: width, colour)
            last = next
        }
    }

    /// Land: everything below a rolling line around a height.
    func land(_ y: Double, rolling: Double, shift: Double, _ colour: Colour) {
        let edge = (0..<canvas.width).map { column in
            let x = Double(column) / scale
            return (y + rolling * sin(x / 95 + shift) + rolling * 0.4 * sin(x / 41 + shift * 2)) * scale
        }
        canvas.paintBelow(edge, colour)
    }

    private func arc(
        _ x: Double, _ y: Double, _ across: Double, _ down: Double, from: Double, to: Double, turned: Double
    ) -> [Point] {
        let size = (across > down ? across : down) * zoom * scale
        let steps = size < 6 ? 14 : size < 40 ? 28 : 56
        let cosine = cos(turned), sine = sin(turned)
        return (0...steps).map { step in
            let angle = from + (to - from) * Double(step) / Double(steps)
            let dx = cos(angle) * across, dy = sin(angle) * down
            return place(x + dx * cosine - dy * sine, y + dx * sine + dy * cosine)
        }
    }

    private func place(_ x: Double, _ y: Double) -> Point {
        Point(x: (origin.x + x * zoom) * scale, y: (origin.y + y * zoom) * scale)
    }
}
