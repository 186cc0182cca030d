declare module 'virtual:theme.css';
declare module '@fontsource-variable/*';
declare module 'virtual:shapes' {
  type Shape = import('d3-geo').ExtendedFeature<import('d3-geo').GeoGeometryObjects, { country?: string }>;
  /** Countries where compounds are, and those around them. */
  export const near: Shape[];
  export const around: Shape[];
}
declare module 'virtual:names/*' {
  const names: Record<'regions' | 'languages' | 'days' | 'apart', Record<string, string>>;
  export default names;
}
/** Addresses of what reads a photo: Tesseract, and what it learnt of letters. */
declare module 'virtual:letters' {
  export const engine: string;
  export const letters: string;
}
