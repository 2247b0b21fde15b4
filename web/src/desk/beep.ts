const HERTZ = 220;
const SECONDS = 0.12;
const LOUDNESS = 0.08;

let context: AudioContext | undefined;

/** A short low sound: whoever types from paper does not look at the screen. Silent where there is no sound. */
export function beep(): void {
  try {
    context ??= new AudioContext();
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = HERTZ;
    volume.gain.value = LOUDNESS;
    tone.connect(volume).connect(context.destination);
    tone.start();
    tone.stop(context.currentTime + SECONDS);
  } catch {
    // The message on the screen says the same.
  }
}
