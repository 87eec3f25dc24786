/** The LiveKit server that is built where none is given; from 1.13.4 on it survives carrier NAT. */
export const livekitVersion = "v1.13.5";
