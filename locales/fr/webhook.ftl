# Not checked by a native reader yet.
webhook-paused = <b>Nous n’envoyons plus de nouvelles à { $host }</b>
    Rien n’y a été pris pendant 24 heures. Demandez à la personne qui s’en occupe. On peut le réactiver là-bas.
webhook-gone = <b>Nous n’envoyons plus de nouvelles à { $host }</b>
    La réponse était : plus rien. On peut le réactiver là-bas.
