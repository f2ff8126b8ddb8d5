import { listed } from './text-words.ts'

/**
 * First names often met in Hesse, without those that are also words, months, towns or money (Mark, Jan, August, Sofia, Deniz, Can, Rosa):
 * a hint nobody needs is read by nobody.
 */
export const firstNames = listed(`
  Abdul, Abdullah, Abdulrahman, Adem, Ahmad, Ahmed, Ahmet, Aischa, Aisha, Ajla, Aleksandra, Alexander,
  Alexandra, Ali, Alina, Amina, Amir, Andrea, Andreas, Andrij, Angelika, Anja, Anke, Anna, Anne, Annette,
  Anton, Arash, Arif, Ayse, Aynur, Aziz, Barbara, Bashir, Bassam, Beate, Bernd, Birgit, Bogdan, Brigitte,
  Bülent, Canan, Carmen, Cem, Christa, Christiane, Christina, Christine, Claudia, Daniel, Daniela, Danylo,
  Daria, Dariusz, David, Dieter, Dmytro, Doris, Dorothea, Edith, Ekaterina, Elena, Elif, Elisabeth, Elke,
  Emine, Emre, Erika, Esra, Eva, Fadime, Farid, Fatemeh, Fatima, Fatma, Fatuma, Felix, Filiz, Florian,
  Franziska, Friedrich, Gabriele, Georg, Gerhard, Ghassan, Giorgos, Giovanni, Gisela, Giuseppe, Gökhan, Gudrun,
  Gülsen, Gülten, Günter, Günther, Hakan, Halil, Halima, Hamid, Hamza, Hanna, Hannah, Hannelore, Hans,
  Hanspeter, Hasan, Hassan, Hatice, Heike, Heiko, Heinrich, Heinz, Helga, Helmut, Henrik, Herbert, Hiba,
  Hildegard, Holger, Horst, Huda, Hussein, Hüseyin, Ibrahim, Ilona, Ines, Inge, Ingrid, Ioana, Irene, Irina,
  Iryna, Isabel, Ismail, Ivan, Ivana, Jamal, Jamila, Jana, Jasmin, Jelena, Jennifer, Jens, Jessica, Joachim,
  Johanna, Johannes, Jonas, Joseph, Julia, Julian, Jürgen, Jutta, Kadir, Kamal, Karim, Karin, Karl, Karolina,
  Kateryna, Katharina, Kathrin, Katja, Kemal, Kerstin, Khadija, Khaled, Khalid, Klaus, Konrad, Kristina,
  Krzysztof, Laila, Larysa, Laura, Layla, Lea, Leila, Lena, Lennart, Leyla, Lina, Ludmila, Luisa, Lukas,
  Lyudmila, Magdalena, Mahmoud, Mahmud, Maksym, Malika, Manfred, Manuela, Marek, Margarete, Maria, Mariam,
  Marion, Markus, Marlene, Martina, Maryam, Matthias, Mehmet, Melanie, Meryem, Michael, Michaela, Milad,
  Mirjam, Mohamad, Mohamed, Mohammad, Mohammed, Monika, Muhammad, Murat, Mustafa, Mykola, Nabil, Nadia, Nadine,
  Najib, Natalia, Nataliia, Natalija, Nathalie, Nazan, Nesrin, Nicole, Nikolaus, Nina, Noor, Norbert, Nour,
  Nuray, Oksana, Oleksandr, Oleksandra, Olena, Olga, Olha, Oliver, Omar, Ömer, Orhan, Osman, Özlem, Patrick,
  Paula, Pavlo, Petra, Philipp, Rainer, Ralf, Rania, Rashid, Rebecca, Regina, Reinhard, Renate, Rita, Robert,
  Roland, Rolf, Roza, Rudolf, Ruth, Sabine, Sabrina, Salim, Salma, Samir, Samira, Sandra, Sara, Sarah,
  Sebastian, Selin, Selma, Semra, Senay, Serhij, Serhii, Serkan, Shirin, Sibel, Sigrid, Silke, Silvia, Simone,
  Sina, Sonja, Stefan, Stefanie, Stephan, Susanne, Svitlana, Swetlana, Sylvia, Tamara, Tanja, Tariq, Taras,
  Tarek, Tatjana, Tetiana, Theresa, Thomas, Thorsten, Tobias, Torsten, Ulrich, Ulrike, Ursula, Uta, Ute, Uwe,
  Vanessa, Vera, Viktor, Volker, Volodymyr, Walter, Waltraud, Werner, Wilhelm, Wolfgang, Yasemin, Yasin,
  Yasmin, Yaroslav, Yevhen, Yonas, Youssef, Yuliia, Yusuf, Zahra, Zainab, Zaynab, Zehra, Zeynep, Zoran, محمد,
  أحمد, محمود, مصطفى, إبراهيم, يوسف, حسين, عبدالله, عبدالرحمن, فاطمة, عائشة, خديجة, زينب, مريم, ليلى, سارة,
  ياسمين, إسماعيل, عثمان, Максим
`)

/** Ukrainian names bend: what comes after the stem is up to three letters. */
export const slavicStems = listed(`
  олександр, олексі, андрі, сергі, володимир, дмитр, микол, михайл, ярослав, тарас, богдан, оксан, олен, ольг,
  ірин, тетян, наталі, катерин, анастасі, світлан, людмил, вікторі, юлі, марин
`)
