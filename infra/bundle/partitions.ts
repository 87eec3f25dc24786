/** In place of the SDK's list of all partitions and regions of AWS: the one that every region open to all is in. */
export const partitionsInfo = {
  partitions: [
    {
      id: "aws",
      outputs: {
        dnsSuffix: "amazonaws.com",
        dualStackDnsSuffix: "api.aws",
        implicitGlobalRegion: "us-east-1",
        name: "aws",
        supportsDualStack: true,
        supportsFIPS: true,
      },
      regionRegex: "^[a-z]{2}-[a-z]+-\\d+$",
      regions: {},
    },
  ],
};
