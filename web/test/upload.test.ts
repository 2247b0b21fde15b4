import { describe, expect, it } from 'vitest';
import { digestOf, sizeText } from '../src/device/upload';
import { nowInJapan } from '../src/staff/lists/UploadPanel';

describe('an upload', () => {
  it('is declared by its SHA-256', async () => {
    const bytes = new TextEncoder().encode('abc').buffer;
    expect(await digestOf(bytes as ArrayBuffer)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('has a size that people read', () => {
    expect(sizeText(1)).toBe('1 kB');
    expect(sizeText(12_345)).toBe('12 kB');
    expect(sizeText(12_345_678)).toBe('12.3 MB');
  });

  it('was taken at a time of Japan, wherever the computer is', () => {
    const now = nowInJapan();
    const there = Date.parse(`${now}:00+09:00`);
    expect(Math.abs(there - Date.now())).toBeLessThan(61_000);
    expect(Date.parse(`${nowInJapan(24 * 60)}:00+09:00`) - there).toBeGreaterThanOrEqual(86_400_000);
  });
});
