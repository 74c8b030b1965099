declare module 'virtual:core-ruleset' {
  const ruleset: import('../../engine/types/ruleset').Ruleset;
  export default ruleset;
}
