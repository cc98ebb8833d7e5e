import type { LanguageCues } from "./cue-words";
import type { ForeignLanguage } from "./foreign-language";

/** The same as `cueWords` in languages that we read headings in and do not write. */
export const foreignCueWords: Readonly<Partial<Record<ForeignLanguage, LanguageCues>>> = {
  it: {
    theirs: "loro vogliono|dicono|posizione|obiettivi|richieste, controparte, altra parte",
    cues: [
      [
        "defensives",
        `se … chiedono|chiesto|chiede|domandano|domande|sollevano|sollevato|interrogati|insistono, in caso di domande,
        domande difficili|possibili|probabili|attese|delicate, difensiv*, reattiv*, delicati|delicate, obiezioni, a domanda`,
      ],
      [
        "participants",
        `chi, con ., partecipanti|partecipano|partecipera, delegazione|delegazioni, invitati, ospiti, interlocutore|interlocutori,
        presenti, al tavolo`,
      ],
      [
        "topics",
        `temi|tema, argomenti|argomento, ordine del giorno, agenda, da discutere|trattare|affrontare, di cosa|che parler*|parla|discut*,
        questioni da`,
      ],
      [
        "objectives",
        "obiettivo|obiettivi, scopi, finalita, vogliamo|vorremmo ottenere, cosa|che vogliamo, da ottenere",
      ],
      ["lineToTake", "linea, posizione, la nostra risposta"],
      [
        "speakingPoints",
        `dire, messaggio|messaggi, punti da sollevare|toccare|menzionare, intervento, elementi di linguaggio, comunicare, sottolineare`,
      ],
      ["sceneSetter", "perche, motivo|scopo|ragione|occasione|oggetto di|del|dell|della, di cosa si tratta"],
      [
        "background",
        `contesto, antefatto|antefatti, situazione, storia, da sapere, stato dell arte, a che punto siamo, fatti,
        per informazione, quadro`,
      ],
    ],
  },
  es: {
    theirs: "ellos, sus peticiones|demandas|objetivos|posiciones, la otra parte, contraparte",
    cues: [
      [
        "defensives",
        `si … pregunta|preguntan|preguntasen|plantea|plantean|insisten|surge|preguntado, en caso de pregunta|preguntas,
        preguntas dificiles|posibles|probables|previsibles|delicadas, defensiv*, reactiv*, delicados|delicadas, objeciones`,
      ],
      [
        "participants",
        `quien|quienes, con ., participantes|participan, asistentes|asisten|asistencia, delegacion|delegaciones, invitados,
        interlocutor|interlocutores, presentes, en la mesa`,
      ],
      [
        "topics",
        `tema|temas, asuntos|asunto, orden del dia, agenda, a|por tratar, de que se hablara, de que|lo … hablar*, cuestiones a`,
      ],
      ["objectives", "objetivo|objetivos, metas, queremos|esperamos, que buscamos, a conseguir, pretendemos"],
      ["lineToTake", "linea, posicion|postura, nuestra respuesta"],
      [
        "speakingPoints",
        "decir, mensaje|mensajes, puntos a plantear|mencionar|destacar, intervencion, argumentos|argumentario, transmitir",
      ],
      ["sceneSetter", "por que, motivo|objeto|proposito|ocasion|razon de|del, de que se trata"],
      [
        "background",
        `contexto, antecedentes, situacion, historia|historial, que saber, hay que saber, debe saber, conviene saber, los hechos,
        para su informacion, donde estamos, estado de la cuestion`,
      ],
    ],
  },
  pt: {
    theirs: "deles, a outra parte, interlocutor quer",
    cues: [
      [
        "defensives",
        `se … pergunt*|question*|levant*|surgir|insistirem, em caso de pergunta|perguntas,
        perguntas dificeis|possiveis|provaveis|delicadas, defensiv*, reativ*, delicados|delicadas, objecoes`,
      ],
      [
        "participants",
        "quem, com ., participantes, presentes|presencas, delegacao|delegacoes, convidados, interlocutor|interlocutores, a mesa",
      ],
      [
        "topics",
        "tema|temas, assunto|assuntos, ordem do dia|trabalhos, agenda, a tratar|discutir, de que se vai|falara, questoes a",
      ],
      ["objectives", "objetivo|objetivos|objectivos|objectivo, metas, queremos|pretendemos|esperamos, a alcancar"],
      ["lineToTake", "linha, posicao, a nossa resposta"],
      [
        "speakingPoints",
        "dizer, mensagem|mensagens, pontos a levantar|referir|mencionar, intervencao, argumentos, transmitir",
      ],
      ["sceneSetter", "porque, por que, motivo|objeto|objetivo|ocasiao|razao da|do|de, de que se trata"],
      [
        "background",
        "contexto, antecedentes, situacao, historico|historial, precisa saber, a saber, os factos|fatos, para informacao, ponto da situacao",
      ],
    ],
  },
  nl: {
    theirs: "hun, zij, tegenpartij, andere partij|kant",
    cues: [
      [
        "defensives",
        `als|indien|bij … vraagt|vragen|gevraagd|doorgevraagd|opkomt|ingebracht, alleen op verzoek|vraag, indien nodig,
        lastige|moeilijke|kritische|mogelijke|verwachte vragen, defensie*, reactie*, gevoelig*, bezwaren, tegenwerpingen`,
      ],
      [
        "participants",
        "wie, met ., deelne*, aanwezig*, delegatie|delegaties, gasten, *partners, genodigden, aan tafel",
      ],
      [
        "topics",
        "*onderwerpen, onderwerp, themas, gespreksthemas, thema s, gespreksthema s, agenda|agendapunten, te bespreken, waarover … gaat|spreken, ter tafel",
      ],
      ["objectives", "doel, doelen, *doelen, doelst*, wij|we willen, bereiken, inzet van het gesprek"],
      ["lineToTake", "lijn|lijnen|hoofdlijn|hoofdlijnen|kernlijn, *standpunt, *positie, onze inzet, ons antwoord"],
      [
        "speakingPoints",
        "zeggen, *boodschap, *boodschappen, spreek*, argumenten, overbrengen, inbrengen, naar voren brengen",
      ],
      ["sceneSetter", "waarom, aanleiding, reden van|voor, waar gaat het om"],
      [
        "background",
        "achtergr*, context, situatie, voorgeschiedenis, weten, stand van zaken, feiten, ter informatie, tot nu toe",
      ],
    ],
  },
  pl: {
    theirs: "ich, druga strona, drugiej strony, rozmowcy|rozmowcow chca|stanowisko",
    cues: [
      [
        "defensives",
        `jesli|jezeli|gdyby|w razie … pytan*|zapyta*|pytanie|padnie|poruszy|porusza|poruszony, trudne|mozliwe|spodziewane pytania,
        defensywn*, reaktywn*, drazliwe`,
      ],
      ["participants", "kto|kogo, z kim, uczest*, obecn*, delegacja|delegacje, goscie, rozmowcy, przy stole"],
      ["topics", "temat|tematy|tematow, porzadek obrad|spotkania, o czym, do omowienia, zagadnienia, agenda"],
      ["objectives", "cel|cele|celem, chcemy, do osiagniecia, osiagnac"],
      ["lineToTake", "stanow*, linia, nasza odpowiedz, pozycja"],
      ["speakingPoints", "powiedziec|mowimy, tezy|teza, przesłanie|przesłania, punkty do, argumenty, przekazac"],
      ["sceneSetter", "dlaczego, powod, okazja, z jakiej okazji, po co"],
      ["background", "tlo|tło, kontekst, sytuac*, historia, wiedziec, stan sprawy|rzeczy, fakty, informacje"],
    ],
  },
};
