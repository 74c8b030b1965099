import { useSay } from '../ui/voice';

const SIGNS = [
  ['vous (auriez|aviez) dû', 'group'],
  ['désolé [pour le retard]', 'option'],
  ['rembours*', 'start'],
  ['~contacter', 'form'],
  ['~contacter ..3 téléphone', 'gap'],
  ['^ bonjour', 'bound'],
  ['avez {mal lu}', 'mark'],
  ['rappeler UNLESS before nous', 'guard'],
] as const;

/** The phrase language on one screen. */
export function PhraseHelp() {
  const say = useSay();
  return (
    <details className="phrase-help">
      <summary>{say('editor.help.title')}</summary>
      <table>
        <tbody>
          {SIGNS.map(([sample, key]) => (
            <tr key={key}>
              <th scope="row">
                <code lang="fr">{sample}</code>
              </th>
              <td>{say(`editor.help.${key}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
