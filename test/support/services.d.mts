export const services: {
  hold(service: { folder: string; stop: () => Promise<void> }): void;
  releaseAll(): Promise<void>;
};
