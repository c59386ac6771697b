# Not checked by a native reader yet.
signin-title = Вход для сотрудников
signin-what = Отправьте строку ниже, и этот чат 90 дней действует от вашего имени. Ссылка работает один раз.
