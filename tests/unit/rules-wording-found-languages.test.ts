/** Ways to say what hurts in languages other than English. */
import { describe, expect, test } from 'vitest';
import { saidOf } from './rules/wording.js';

/** Rule, place and language → one sentence on each line. */
const sentences: Readonly<Record<string, string>> = {
  'minimising [es]': `
    Al menos fue solo un chat.
    Podría ser peor.
    Hay gente que lo pasa mucho peor.
    Cálmate, por favor.
    No es para tanto.
    Todo pasa por algo.
    Mira el lado positivo.
    No seas tan sensible.
    Trata de relajarte.
  `,
  'blaming-question [es]': `
    ¿Por qué no lo bloqueaste?
    ¿Por qué seguiste hablando con esa persona?
    Deberías haberlo denunciado.
    ¿Qué hiciste para que se enfadara?
    Fue en parte tu culpa.
  `,
  'secrecy-promise [es]': `
    No se lo diré a nadie.
    Esto queda entre nosotros.
    Todo lo que me cuentes es totalmente confidencial.
    Será nuestro pequeño secreto.
    Te prometo que no se lo contaré a nadie.
  `,
  'minimising [fr]': `
    Au moins c'était juste un chat.
    Ça pourrait être pire.
    Il y a des gens qui vivent pire.
    Calme-toi.
    Ce n'est pas si grave.
    C'est pas grave.
    Tout arrive pour une raison.
    Regarde le bon côté des choses.
    Ne sois pas si sensible.
    Essaie de te calmer.
  `,
  'blaming-question [fr]': `
    Pourquoi tu ne l'as pas bloqué ?
    Pourquoi n'as-tu rien dit ?
    Pourquoi as-tu continué à parler ?
    Tu aurais dû le signaler.
    Qu'as-tu fait pour le mettre en colère ?
    C'est un peu ta faute.
  `,
  'secrecy-promise [fr]': `
    Je ne le dirai à personne.
    Ça reste entre nous.
    Tout ce que tu me dis est strictement confidentiel.
    Ce sera notre petit secret.
    Je te promets de garder le secret.
  `,
  'minimising [de]': `
    Immerhin war es nur ein Chat.
    Es könnte schlimmer sein.
    Anderen geht es viel schlechter.
    Beruhige dich.
    So schlimm ist das doch nicht.
    Ist doch nicht so schlimm.
    Kopf hoch!
    Alles hat seinen Grund.
    Sei nicht so empfindlich.
    Versuch dich zu beruhigen.
  `,
  'blaming-question [de]': `
    Warum hast du ihn nicht blockiert?
    Wieso bist du geblieben?
    Du hättest es melden sollen.
    Was hast du getan, um sie wütend zu machen?
    Das war auch deine Schuld.
  `,
  'secrecy-promise [de]': `
    Ich verspreche dir, dass das unter uns bleibt.
    Ich sage es niemandem.
    Das bleibt unter uns.
    Alles, was du mir erzählst, ist streng vertraulich.
    Das ist unser kleines Geheimnis.
    Ich verspreche dir, dass ich es niemandem sage.
  `,
  'claimed-understanding [es]': `
    Sé exactamente cómo te sientes.
    Yo también he pasado por lo mismo.
  `,
  'outcome-promise [es]': `
    Todo va a salir bien.
    Te prometo que todo mejorará.
  `,
  'diagnosis [es]': `
    Seguramente tienes depresión.
    Eso suena a ansiedad.
  `,
  'claimed-understanding [fr]': `
    Je sais exactement ce que tu ressens.
    Je vous comprends parfaitement.
    Je suis passée par là aussi.
  `,
  'outcome-promise [fr]': `
    Tout va bien se passer.
    Ça va s'arranger.
    Je te promets que tout ira mieux.
  `,
  'diagnosis [fr]': `
    Tu fais sûrement une dépression.
    Vous êtes probablement bipolaire.
  `,
  'claimed-understanding [de]': `
    Ich weiß genau, wie du dich fühlst.
    Das ist mir auch schon passiert.
  `,
  'outcome-promise [de]': `
    Alles wird wieder gut.
    Ich verspreche dir, dass alles besser wird.
  `,
  'diagnosis [de]': `
    Du hast bestimmt eine Depression.
    Das klingt nach einer Angststörung.
  `,
  'minimising [pt]': `
    Pelo menos foi só um chat.
    Podia ser muito pior.
    Tem gente que está muito pior.
    Não é para tanto.
    Tente se acalmar.
    Olhe pelo lado bom.
  `,
  'blaming-question [pt]': `
    Por que você não bloqueou essa pessoa?
    Você deveria ter saído antes.
  `,
  'secrecy-promise [pt]': `
    Não vou contar nada a ninguém.
    Isso fica entre nós.
  `,
  'claimed-understanding [pt]': `
    Sei exatamente como você se sente.
    Já passei por isso também.
  `,
  'outcome-promise [pt]': `
    Tudo vai ficar bem.
    Te prometo que vai melhorar.
  `,
  'diagnosis [pt]': `
    Você com certeza tem depressão.
    Isso parece ansiedade.
  `,
  'suicide-wording [pt]': 'Seu irmão cometeu suicídio?',
  'minimising [ru]': `
    Могло быть и хуже.
    Просто успокойся.
    Время лечит.
    Не так уж всё страшно, ничего страшного.
    Хотя бы это был только чат.
  `,
  'blaming-question [ru]': `
    Почему ты не ушла раньше?
    Вы сами виноваты.
  `,
  'secrecy-promise [ru]': `
    Я никому не скажу.
    Это останется между нами.
  `,
  'claimed-understanding [ru]': `
    Я знаю, что ты чувствуешь.
    Я тебя прекрасно понимаю.
  `,
  'outcome-promise [ru]': `
    Всё будет хорошо.
    Обещаю, всё наладится.
  `,
  'diagnosis [ru]': 'У тебя точно депрессия.',
  'suicide-wording [ru]': 'Ваш друг совершил самоубийство?',
};

describe.each(Object.entries(sentences))('%s', (where, lines) => {
  test.each(lines.trim().split(/\n\s*/))('found: %s', (sentence) => {
    expect(saidOf(where, sentence)).toHaveLength(1);
  });
});
