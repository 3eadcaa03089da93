/** Pictures to send when no photo is at hand, drawn as a resident might have taken them. */

const WIDTH = 640;
const HEIGHT = 480;

function wall(pen, light, dark) {
  const shade = pen.createLinearGradient(0, 0, WIDTH, HEIGHT);
  shade.addColorStop(0, light);
  shade.addColorStop(1, dark);
  pen.fillStyle = shade;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
}

function disc(pen, x, y, radius, colour) {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

function stroke(pen, path, width, colour) {
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.lineCap = pen.lineJoin = "round";
  pen.stroke(new Path2D(path));
}

function lamp(pen) {
  wall(pen, "#8a7f72", "#4e473f");
  stroke(pen, "M320 0V150", 8, "#2b2622");
  pen.fillStyle = "#c9b79c";
  pen.fill(new Path2D("M320 130C250 150 205 205 190 270H450C435 205 390 150 320 130Z"));
  disc(pen, 320, 285, 46, "#6b6258");
  stroke(pen, "M300 290l12-22 12 22 14-22", 4, "#3a342e");
  stroke(pen, "M96 300v70h44v-70zM118 322v22", 6, "#d9cfc0");
}

function pipe(pen) {
  wall(pen, "#dfe4e1", "#b4beb9");
  stroke(pen, "M0 150H330V420", 58, "#7b858a");
  stroke(pen, "M0 138H320V420", 12, "#a3adb1");
  stroke(pen, "M292 150H372M330 112V190", 76, "#5f696e");
  for (const [x, y, size] of [
    [395, 230, 12],
    [420, 290, 15],
    [402, 360, 17],
  ])
    disc(pen, x, y, size, "#4f9bc4");
  pen.fillStyle = "#6db1d4";
  pen.beginPath();
  pen.ellipse(410, 438, 190, 26, 0, 0, 2 * Math.PI);
  pen.fill();
}

function cover(pen) {
  wall(pen, "#a7a29a", "#7e7a73");
  disc(pen, 320, 250, 180, "#2a2826");
  disc(pen, 285, 225, 170, "#5b5751");
  for (const radius of [145, 105, 65]) {
    pen.beginPath();
    pen.arc(285, 225, radius, 0, 2 * Math.PI);
    pen.lineWidth = 10;
    pen.strokeStyle = "#77726a";
    pen.stroke();
  }
  stroke(pen, "M480 390l40 44M470 420l70 8M60 420l50-30 40 34", 7, "#5b5751");
}

export const DRAWINGS = { lamp, pipe, cover };

/** A canvas with the drawing `name`. */
export function draw(name) {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  DRAWINGS[name](canvas.getContext("2d"));
  return canvas;
}

/** The canvas as a JPEG file, as a phone's camera would make it. */
export function photographed(canvas, name) {
  return new Promise((done) => {
    canvas.toBlob(
      (blob) => done(new File([blob], `${name}.jpg`, { type: "image/jpeg" })),
      "image/jpeg",
      0.85,
    );
  });
}
