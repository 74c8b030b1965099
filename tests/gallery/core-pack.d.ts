declare module 'virtual:core-pack' {
  const pack: import('../../rules/pack/schema/pack').Pack;
  export default pack;
}
