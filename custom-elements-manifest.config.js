/** The manifest of the elements: public members only, with paths of the built package. */

const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const {declarations = []} of modules) {
      for (const declaration of declarations) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          ({privacy, static: isStatic, name}) =>
            (!privacy || privacy === 'public') && !isStatic && !name.startsWith('#'),
        );
        const fields = new Set(declaration.members.map(({name}) => name));
        declaration.attributes = declaration.attributes?.filter(({fieldName}) => fields.has(fieldName));
        // The analyzer takes the first argument of any event's constructor for its name.
        declaration.events = declaration.events?.filter(({description}) => description);
      }
    }
  },
});

/** `src/elements/privacy-policy.ts` is reached as `index.js` of the package, which exports all classes. */
const packagePaths = () => ({
  name: 'package-paths',
  packageLinkPhase({customElementsManifest: {modules}}) {
    for (const module of modules) {
      module.path = 'dist/index.js';
      for (const {declaration} of module.exports ?? []) if (declaration?.module) declaration.module = 'dist/index.js';
    }
  },
});

export default {
  globs: ['src/elements/*.ts', 'src/elements/notice/notice.ts'],
  exclude: ['src/elements/*.styles.ts'],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  quiet: true,
  plugins: [publicOnly(), packagePaths()],
};
