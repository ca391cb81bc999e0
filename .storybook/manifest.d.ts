declare module 'elements-manifest' {
  const manifest: Parameters<typeof import('@storybook/web-components-vite').setCustomElementsManifest>[0];
  export default manifest;
}
