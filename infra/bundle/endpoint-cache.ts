/** Stands for the SDK's memory of endpoints it found out: ours follow from the region, so it asks for none and keeps none. */
export class EndpointCache {}
