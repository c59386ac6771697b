# Not checked by a native reader yet.

word-stop = parar, pare, para, detener, basta, desuscribir, darme de baja, no más mensajes
word-menu = menú, menú principal, inicio
word-language = idioma, idiomas, lengua, cambiar idioma, cambiar de idioma, cambiar el idioma
word-cancel = cancelar, cancela, anular, salir
word-help = ayuda, ayúdame, ayúdeme, necesito ayuda
word-verify = verificar, verifica, verifique, comprobar mensaje
word-safe = lluvia
words-danger =
    socorro, auxilio., emergencia., emergencias., quiero matar, quitarme la vida, suicid, quiero morir,
    represalia, amenaza, amenazó, amenacen, en peligro, tengo miedo, tenemos miedo, miedo de hablar, temo por,
    me van a matar, nos van a matar, van a matar, matarme, matarnos, me mata, mataron, asesin,
    me golpe, nos golpe, golpearon, me pega, me pegó, nos pega, paliza, me agred, tortura,
    me violó, me violaron, violaron a, me abus, secuestr, me encerr, nos encerr, encerrad, me persigue, me sigue,
    me siguieron, me vigila, extorsi, chantaj, arrest, detenid, me detuv, nos detuv, deportad, deportar, deportaron,
    deporten, castigad, castigar, castigó, me castig, venganza, vengar,
    quitaron el pasaporte, quitaron mi pasaporte, me quitó el pasaporte, me quitó el teléfono,
    quitaron el teléfono, quitaron los papeles, tiene mi pasaporte, retiene mi pasaporte, retuvo mi pasaporte
fallback-note = Este texto todavía no está en { $asked }. Aquí está en { $shown }.
