/** As much as the API takes. */
export const BYTES_MAX = 32 * 1024 * 1024;
