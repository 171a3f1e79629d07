// A picture cut to its middle square of 256 pixels, as the server keeps it.
const SIDE = 256;

export interface Cut {
  x: number;
  y: number;
  side: number;
}

export function middleSquare(width: number, height: number): Cut {
  const side = Math.min(width, height);
  return { x: Math.floor((width - side) / 2), y: Math.floor((height - side) / 2), side };
}

export async function square(file: Blob): Promise<Blob> {
  // createImageBitmap turns the picture as the camera noted; drawing it anew drops place and time.
  const bitmap = await createImageBitmap(file);
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  const { x, y, side } = middleSquare(bitmap.width, bitmap.height);
  canvas.getContext("2d")?.drawImage(bitmap, x, y, side, side, 0, 0, SIDE, SIDE);
  bitmap.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/jpeg", 0.88);
  });
}
