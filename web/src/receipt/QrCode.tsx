import { generate } from 'lean-qr';

/** White modules around the code, without which readers do not find it. */
const QUIET_ZONE = 4;

/** A QR code as one path of an inline SVG, sharp at any size and in print. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = generate(text);
  const modules: string[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (code.get(x, y)) modules.push(`M${x} ${y}h1v1h-1z`);
    }
  }
  const side = code.size + 2 * QUIET_ZONE;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <path d={modules.join('')} />
    </svg>
  );
}
