declare module 'virtual:core-pack' {
  const pack: import('../../rules/pack/schema').Pack;
  export default pack;
}
