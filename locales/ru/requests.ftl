# Not checked by a native reader yet.

requests-heading = <b>Что вы отправили</b>
requests-none = Вы пока ничего не отправили.
requests-line =
    <b>{ $receipt }</b>: { $call }
    Состояние: { $state }. Отправлено: { $day }
requests-call-gone = этого уже нет в календаре
requests-state-submitted = получено, решения ещё нет
requests-state-withdrawn = вы это отозвали
requests-withdraw = Отозвать { $receipt }
    .short = Отозвать
requests-withdraw-ask = Отозвать заявку { $receipt }? Организаторы не будут её использовать.
requests-withdraw-yes = Да, отозвать
    .short = Да, отозвать
requests-withdrawn = Заявка { $receipt } отозвана.
requests-not-withdrawn = Нечего отзывать. Номер: { $receipt }
